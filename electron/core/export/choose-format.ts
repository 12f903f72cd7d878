import { csvFormat } from './csv-format.ts';
import type { EventFormat, FormatOptions } from './event-format.ts';
import { jsonFormat } from './json-format.ts';

export function chooseFormat(options: FormatOptions): EventFormat {
  switch (options.format) {
    case 'csv':
      return csvFormat(options);
    case 'json':
      return jsonFormat;
    default:
      return options.format satisfies never;
  }
}
