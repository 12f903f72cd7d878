import type { ValueField } from '../event-filter.ts';
import { foldAccents } from '../text-folding.ts';

/** Names that take a date, or date and time. */
export const DATE_NAMES = ['from', 'to', 'before', 'after', 'on'] as const;
export type DateName = (typeof DATE_NAMES)[number];

const VALUE_NAMES = {
  status: 'status',
  category: 'category',
  action: 'action',
  user: 'user',
  target: 'target',
  type: 'targetType',
  ip: 'ip',
} as const satisfies Record<string, ValueField>;
export type ValueName = keyof typeof VALUE_NAMES;

/** The names of the query language, in the order in which they are offered. They are the same in every language. */
export const QUERY_NAMES = [...(Object.keys(VALUE_NAMES) as ValueName[]), ...DATE_NAMES, 'text'] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

/** What else may be written for a name: how other languages call it, and how the database does. */
const OTHER_NAMES: Readonly<Record<QueryName, readonly string[]>> = {
  status: ['statut', 'estado', 'situação', '状态', 'sthiti'],
  category: ['catégorie', 'kategorie', 'categoría', 'categoria', '类别', 'shreni'],
  action: ['aktion', 'acción', 'ação', '操作', 'karya'],
  user: ['username', 'user_id', 'utilisateur', 'benutzer', 'usuario', 'usuário', '用户', 'upyogkarta'],
  target: ['target_id', 'cible', 'ziel', 'objetivo', 'destino', 'alvo', '目标', 'lakshya'],
  type: ['target_type', 'typ', 'tipo', '类型', 'prakar'],
  ip: ['ip_address', 'adresse', 'dirección', 'endereço', '地址', 'pata'],
  from: ['since', 'depuis', 'von', 'seit', 'desde', '从'],
  to: ['until', 'jusque', 'bis', 'hasta', 'até', '至'],
  before: ['avant', 'vor', 'antes', '之前', 'pehle'],
  after: ['après', 'nach', 'después', 'depois', '之后', 'baad'],
  on: ['date', 'le', 'am', 'fecha', 'data', '日期'],
  text: ['search', 'texte', 'texto', '文本'],
};

const NAMES_BY_FOLDED = new Map(
  QUERY_NAMES.flatMap((name) =>
    [name, ...OTHER_NAMES[name]].map((other) => [foldName(other), name] as const),
  ),
);

/** The name that a text stands for, whatever its case and accents; undefined for none. */
export function queryNameOf(text: string): QueryName | undefined {
  return NAMES_BY_FOLDED.get(foldName(text));
}

export function isDateName(name: QueryName): name is DateName {
  return (DATE_NAMES as readonly string[]).includes(name);
}

export function isValueName(name: QueryName): name is ValueName {
  return Object.hasOwn(VALUE_NAMES, name);
}

/** The field of the filter that a name stands for. */
export function fieldOfName(name: ValueName): ValueField {
  return VALUE_NAMES[name];
}

/** The name by which the query language calls a field of the filter. */
export function nameOfField(field: ValueField): ValueName {
  return field === 'targetType' ? 'type' : field;
}

/** The name that was probably meant by a text that is none: one that it begins, or that is a slip or two away. */
export function suggestName(text: string): QueryName | undefined {
  const written = foldName(text);
  const begun = QUERY_NAMES.find((name) => written.length > 1 && foldName(name).startsWith(written));
  if (begun !== undefined) return begun;
  const slips = [...NAMES_BY_FOLDED].map(([folded, name]) => ({
    name,
    distance: editDistance(written, folded),
  }));
  const nearest = slips.reduce((best, slip) => (slip.distance < best.distance ? slip : best));
  return nearest.distance <= Math.min(2, written.length / 3) ? nearest.name : undefined;
}

function foldName(text: string): string {
  return foldAccents(text).replace(/[-_]/g, '');
}

/** How many letters have to be put in, taken out or replaced to make one text of the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
