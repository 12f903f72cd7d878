import type { advice as english } from '../en/error-advice.ts';
import type { TranslationOf } from '../translation-of.ts';

export const advice: TranslationOf<typeof english, 'es'> = {
  'bad-request': 'Recargue la ventana. Si vuelve a ocurrir, infórmenos, por favor.',
  'unknown-operation': 'Recargue la ventana. Si vuelve a ocurrir, infórmenos, por favor.',
  forbidden: 'Abra de nuevo la base de datos por su archivo.',
  'not-available': 'Inicie el programa con la base de datos que quiere ver.',
  'no-source': 'Abra primero una base de datos.',
  'not-found':
    'Es posible que se haya movido, renombrado o eliminado. Compruebe la ruta o abra otro archivo.',
  'no-permission': 'Pida a su propietario permiso para leerlo, o abra una copia.',
  'is-a-directory': 'Elija la base de datos que contiene; duplistatus suele llamarla backups.db.',
  'not-a-file': 'Elija un archivo de base de datos; duplistatus suele llamarlo backups.db.',
  'empty-file': 'Probablemente se interrumpió la copia. Copie de nuevo la base de datos.',
  'not-a-database':
    'Elija la base de datos de duplistatus, normalmente llamada backups.db, o una copia de ella.',
  'encrypted-or-foreign':
    'Elija la base de datos de duplistatus, normalmente llamada backups.db, o una copia de ella.',
  'damaged-database': 'Pruebe con otra copia o una copia de seguridad. Este archivo no se ha modificado.',
  'malformed-dump':
    'Puede que esté cortada o editada en ese punto. Haga de nuevo la copia de seguridad, o abra en su lugar una copia de la base de datos. Este archivo no se ha modificado.',
  'no-audit-log':
    'duplistatus lleva un registro de auditoría desde su esquema 4.0. Elija la base de datos de una versión más reciente, normalmente llamada backups.db.',
  'audit-log-not-a-table':
    'Lo que se llama audit_log no procede de duplistatus. No se muestra, porque una vista puede mostrar cualquier cosa.',
  'audit-log-without-row-ids':
    'Alguien reconstruyó la tabla con otra herramienta. Abra la base de datos original, o una copia de seguridad hecha por duplistatus.',
  'source-changing':
    'Inténtelo de nuevo cuando el servidor esté más tranquilo, o abra una de sus copias de seguridad.',
  'source-changed': 'Léala de nuevo para ver su estado actual. Lo que se mostraba antes es fiable.',
  'cannot-read': 'Compruebe el disco o la conexión de red e inténtelo de nuevo.',
  'no-space': 'Libere espacio e inténtelo de nuevo. No ha quedado ningún archivo a medias.',
  'cannot-write': 'Elija otra carpeta u otro nombre. No ha quedado ningún archivo a medias.',
  'no-temporary-folder':
    'Asigne a la variable de entorno TMPDIR (TEMP en Windows) una carpeta que exista y en la que pueda escribir, y reinicie el programa.',
  'store-lost': 'Abra de nuevo la base de datos. El archivo no se ha modificado.',
  'reader-lost': 'Inténtelo de nuevo. El archivo no se ha modificado.',
  'event-gone': 'Abra de nuevo la base de datos para ver su estado actual.',
  'not-a-view': 'Elija un archivo que este programa haya escrito como vista.',
  'unknown-export': 'Exporte de nuevo.',
  cancelled: 'Empiece de nuevo cuando quiera.',
  internal: 'Inténtelo de nuevo. Si vuelve a ocurrir, infórmenos con el número del error, por favor.',
};
