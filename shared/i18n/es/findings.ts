import type { findings as english } from '../en/findings.ts';
import type { TranslationOf } from '../translation-of.ts';

export const findings: TranslationOf<typeof english, 'es'> = {
  'missing-beginning': {
    title_one: 'Falta {{count, number}} ID al principio',
    title_many: 'Faltan {{count, number}} de ID al principio',
    title_other: 'Faltan {{count, number}} ID al principio',
    causes:
      'La retención elimina cada día los eventos más antiguos; los registros de limpiezas anteriores se eliminan con ellos, de modo que las limpiezas aún registradas rara vez explican todo el principio.',
  },
  'missing-middle': {
    title_one: 'Falta {{count, number}} ID en medio',
    title_many: 'Faltan {{count, number}} de ID en medio',
    title_other: 'Faltan {{count, number}} ID en medio',
    causes:
      'Un reloj atrasado hace que la retención elimine primero eventos más recientes; una base de datos restaurada o un script de mantenimiento también puede dejar huecos.',
  },
  'missing-end': {
    title_one: 'Falta {{count, number}} ID al final',
    title_many: 'Faltan {{count, number}} de ID al final',
    title_other: 'Faltan {{count, number}} ID al final',
    causes:
      'Los eventos más recientes pueden estar en un registro de escritura anticipada (WAL) que no se copió, o los eliminó una limpieza tras corregirse el reloj.',
  },
  'duplicate-id': {
    title_one: '{{count, number}} evento tiene el ID de otro',
    title_many: '{{count, number}} de eventos tienen el ID de otro',
    title_other: '{{count, number}} eventos tienen el ID de otro',
    causes:
      'Alguien reconstruyó la tabla, o fusionó dos registros, con una herramienta que no mantiene únicos los ID.',
  },
  'duplicate-event': {
    title_one: '{{count, number}} evento repite otro del mismo segundo',
    title_many: '{{count, number}} de eventos repiten otro del mismo segundo',
    title_other: '{{count, number}} eventos repiten otro del mismo segundo',
    causes: 'La misma acción realizada varias veces en un segundo tiene este aspecto.',
  },
  'time-backwards': {
    title_one: '{{count, number}} marca de tiempo retrocede',
    title_many: '{{count, number}} de marcas de tiempo retroceden',
    title_other: '{{count, number}} marcas de tiempo retroceden',
    causes: 'Se corrigió el reloj del servidor, o el servidor se restauró desde una instantánea.',
  },
  'time-future': {
    title_one: '{{count, number}} marca de tiempo está en el futuro',
    title_many: '{{count, number}} de marcas de tiempo están en el futuro',
    title_other: '{{count, number}} marcas de tiempo están en el futuro',
    causes: 'El reloj del servidor, o el de este equipo, estaba mal.',
  },
  'time-unreadable': {
    title_one: '{{count, number}} marca de tiempo no se puede leer',
    title_many: '{{count, number}} de marcas de tiempo no se pueden leer',
    title_other: '{{count, number}} marcas de tiempo no se pueden leer',
    causes: 'Otro programa u otra versión la escribió de otra forma.',
  },
  'details-malformed': {
    title_one: 'Los detalles de {{count, number}} evento no son JSON válido',
    title_many: 'Los detalles de {{count, number}} de eventos no son JSON válido',
    title_other: 'Los detalles de {{count, number}} eventos no son JSON válido',
    causes:
      'La herramienta de línea de comandos de duplistatus escribe JSON defectuoso cuando un nombre de usuario contiene comillas.',
  },
  'details-not-object': {
    title_one: 'Los detalles de {{count, number}} evento no son un objeto',
    title_many: 'Los detalles de {{count, number}} de eventos no son un objeto',
    title_other: 'Los detalles de {{count, number}} eventos no son un objeto',
    causes: 'Los escribió otra versión u otro programa.',
  },
  'unknown-category': {
    title_one: '{{count, number}} evento tiene una categoría desconocida',
    title_many: '{{count, number}} de eventos tienen una categoría desconocida',
    title_other: '{{count, number}} eventos tienen una categoría desconocida',
    causes: 'Una versión más reciente de duplistatus puede conocer más categorías.',
  },
  'unknown-status': {
    title_one: '{{count, number}} evento tiene un estado desconocido',
    title_many: '{{count, number}} de eventos tienen un estado desconocido',
    title_other: '{{count, number}} eventos tienen un estado desconocido',
    causes: 'Una versión más reciente de duplistatus puede conocer más estados.',
  },
  'required-value-missing': {
    title_one: 'A {{count, number}} evento le falta un valor que el esquema exige',
    title_many: 'A {{count, number}} de eventos les falta un valor que el esquema exige',
    title_other: 'A {{count, number}} eventos les falta un valor que el esquema exige',
    causes: 'La tabla se reconstruyó o se importó sin sus reglas.',
  },
  'unknown-user': {
    title_one: '{{count, number}} evento lleva un ID de usuario que ninguna cuenta tiene',
    title_many: '{{count, number}} de eventos llevan un ID de usuario que ninguna cuenta tiene',
    title_other: '{{count, number}} eventos llevan un ID de usuario que ninguna cuenta tiene',
    causes:
      'Se eliminó una cuenta sin que se aplicaran las claves externas, como hacen por defecto las herramientas de bases de datos.',
  },
  'odd-sequence': {
    title_one: '{{count, number}} anotación del ID más alto falta o es imposible',
    title_many: '{{count, number}} de anotaciones del ID más alto faltan o son imposibles',
    title_other: '{{count, number}} anotaciones del ID más alto faltan o son imposibles',
    causes:
      'Alguien vació o editó sqlite_sequence, o reconstruyó la tabla con una herramienta que no lo conserva. No se puede saber si faltan eventos al final.',
  },
  'unreadable-events': {
    title_one: 'Hasta {{count, number}} evento no se puede leer',
    title_many: 'Hasta {{count, number}} de eventos no se pueden leer',
    title_other: 'Hasta {{count, number}} eventos no se pueden leer',
    causes:
      'Un disco o una transferencia dañó una página del archivo. Pruebe con otra copia o una copia de seguridad.',
  },
  'log-left-out': {
    title_one: '{{count, number}} registro junto a la base de datos no se lee, o no hasta el final',
    title_many: '{{count, number}} de registros junto a la base de datos no se leen, o no hasta el final',
    title_other: '{{count, number}} registros junto a la base de datos no se leen, o no hasta el final',
    causes:
      'El registro se dañó por el camino o se copió de otra base de datos. Los eventos más recientes podían estar en él.',
  },
  'log-unfinished': {
    title_one: '{{count, number}} registro junto a la base de datos termina en medio de una transacción',
    title_many:
      '{{count, number}} de registros junto a la base de datos terminan en medio de una transacción',
    title_other: '{{count, number}} registros junto a la base de datos terminan en medio de una transacción',
    causes:
      'El servidor se detuvo mientras escribía, o el registro no se copió entero: entonces pueden faltar los eventos más recientes.',
  },
  'page-damage': {
    title_one: 'SQLite encontró {{count, number}} defecto en el archivo',
    title_many: 'SQLite encontró {{count, number}} de defectos en el archivo',
    title_other: 'SQLite encontró {{count, number}} defectos en el archivo',
    causes: 'Un disco, una transferencia o una copia interrumpida dañó el archivo.',
  },
  'foreign-key': {
    title_one: '{{count, number}} fila remite a otra que no existe',
    title_many: '{{count, number}} de filas remiten a otra que no existe',
    title_other: '{{count, number}} filas remiten a otra que no existe',
    causes: 'Se eliminaron o restauraron filas sin que se aplicaran las claves externas.',
  },
};
