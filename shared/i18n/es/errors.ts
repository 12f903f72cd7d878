import type { errors as english } from '../en/errors.ts';
import type { TranslationOf } from '../translation-of.ts';

export const errors: TranslationOf<typeof english, 'es'> = {
  'bad-request': 'No se entendió la solicitud.',
  'unknown-operation': 'Esta operación no existe.',
  forbidden: 'Esto no está permitido.',
  'not-available': 'Esto no es posible aquí.',
  'no-source': 'No hay ninguna base de datos abierta.',
  'not-found': 'No existe el archivo «{{path}}».',
  'no-permission': 'No tiene permiso para leer «{{path}}».',
  'is-a-directory': '«{{path}}» es una carpeta, no una base de datos.',
  'not-a-file': '«{{path}}» no es un archivo normal.',
  'empty-file': '«{{path}}» está vacío (0 bytes).',
  'not-a-database': '«{{path}}» no es una base de datos SQLite.',
  'encrypted-or-foreign': '«{{path}}» está cifrado, o no es una base de datos SQLite.',
  'damaged-database': 'La base de datos «{{path}}» está dañada y no se puede leer.',
  'malformed-dump': '«{{path}}» parece una copia de seguridad SQL, pero no se entiende en la línea {{line}}.',
  'no-audit-log': 'La base de datos «{{path}}» no contiene ningún registro de auditoría.',
  'audit-log-not-a-table': 'En «{{path}}» el registro de auditoría no es una tabla.',
  'audit-log-without-row-ids':
    'En «{{path}}» las filas del registro de auditoría no tienen ID de fila (como con WITHOUT ROWID), cosa que duplistatus nunca hace.',
  'source-changing': '«{{path}}» cambia tan deprisa que no se pudo leer ningún estado coherente.',
  'source-changed': '«{{path}}» se sobrescribió mientras estaba abierto.',
  'cannot-read': 'No se puede leer «{{path}}».',
  'no-space': 'No hay suficiente espacio libre en el disco.',
  'cannot-write': 'No se puede escribir «{{path}}».',
  'no-temporary-folder':
    'No hay ninguna carpeta «{{path}}» en la que se puedan escribir archivos temporales.',
  'store-lost': 'Se perdió la conexión con la base de datos.',
  'reader-lost': 'La lectura de la base de datos se interrumpió.',
  'event-gone': 'El evento {{id}} ya no está en la base de datos.',
  'not-a-view': '«{{path}}» no es una vista guardada que esta versión pueda leer.',
  'unknown-export': 'Esta exportación ya no se conoce.',
  cancelled: 'Cancelado.',
  internal: 'Se ha producido un error en el programa (error {{id}}).',
};
