import type { CliTexts } from '../en/cli.ts';

export const cli: CliTexts = {
  help: `Audit Viewer lee el registro de auditoría de una base de datos duplistatus, sin conexión y sin tocarla.

Uso:
  audit-viewer [base]                           abrir el visor
  audit-viewer serve <base> [--port N]          mostrarla en un navegador de este equipo
  audit-viewer export <base> --format csv|json [filtros] [--output ARCHIVO|-]
  audit-viewer check <base> [--json]            decir de dónde vienen sus eventos y qué falta

Filtros; solo se exportan los eventos que los cumplen todos:
  --from CUÁNDO, --to CUÁNDO
                           una fecha (2026-03-29) o fecha y hora (2026-03-29T14:30:05);
                           --to incluye todo el día, el minuto o el segundo que nombra
  --zone ZONA              zona horaria de --from y --to, como Europe/Paris (UTC)
  --user NOMBRE            un usuario, sin distinguir mayúsculas; @system para los
                           eventos automáticos
  --action ACCIÓN          como login o backup_upload
  --category CATEGORÍA     auth, user, config, backup, server o system
  --status ESTADO          success, failure o error
  --target DESTINO         el tipo de un destino, su ID, o tipo:ID, sin distinguir
                           mayúsculas
  --ip DIRECCIÓN           una dirección IP, tal como se comunicó; 10.0. son todas las que empiezan así
  --search TEXTO           un texto en cualquier campo, detalles incluidos, sin distinguir
                           mayúsculas

  De --user a --search pueden repetirse: un evento pasa con cualquiera de los valores de
  una opción, y con todos los textos de --search. Un ! inicial excluye el valor, una \\
  inicial toma el resto exactamente tal cual ('\\!nombre', '\\@system', '\\10.0.'), un
  valor vacío significa «ninguno».

Exportación:
  --format csv|json        CSV para hojas de cálculo, o JSON exactamente como está guardado
  --output ARCHIVO         dónde escribir; - o nada para la salida estándar
  --no-bom                 CSV sin la marca de orden de bytes que Excel necesita
  --raw                    CSV sin la protección contra fórmulas

  Código de salida 4 si se exportó todo lo legible, pero una parte de la base no se puede leer.

Comprobación:
  --json                   todo en un solo objeto JSON: procedencia e informe

  Código de salida 0 si no se encuentra nada, 3 si hay hallazgos, 1 si no se puede leer la base.
  Las observaciones (un principio eliminado por la retención, una acción repetida en un mismo
  segundo) no son hallazgos.

Otras opciones:
  --port N                 puerto para serve (cualquiera libre)
  --help, --version
`,
  seeHelp: '{{message}}\nVéase: audit-viewer --help',
  unsupportedNode: 'Audit Viewer necesita Node.js {{required}} o posterior; este es {{version}}.',
  unknownOption: 'No existe la opción {{option}}.',
  missingValue: '{{option}} necesita un valor (escriba {{option}}=-… si empieza por un guion).',
  unexpectedValue: '{{option}} no admite ningún valor.',
  repeatedOption: '{{option}} solo puede indicarse una vez.',
  unexpectedArgument: 'Demasiados argumentos: {{argument}}',
  missingDatabase: '¿Qué base de datos? No se ha indicado ninguna.',
  missingFormat: 'Falta --format: csv o json.',
  badFormat: '--format {{value}} no se conoce: csv o json.',
  badDate: '{{option}} {{value}} no es una fecha (2026-03-29) ni una fecha y hora (2026-03-29T14:30:05).',
  badZone: '--zone {{value}} no es una zona horaria conocida aquí, como Europe/Paris.',
  emptyRange: '--from es posterior a --to.',
  badPort: '--port {{value}} no es un puerto: de 0 a 65535.',
  longSearch: '--search es demasiado largo: {{max}} caracteres como máximo.',
  manySearches: '--search puede indicarse {{max}} veces como máximo.',
  outputIsFolder: '{{path}} es una carpeta: indique un archivo para --output.',
  outputIsEvidence: '{{path}} pertenece a la base de datos que se lee: elija otro archivo para --output.',
  portTaken: 'El puerto {{port}} está ocupado por otro programa.',
  portDenied: 'Esta cuenta no puede usar el puerto {{port}}.',
  notBuilt: 'El visor aún no está compilado. Ejecute: npm run build',
  exported: 'Eventos exportados: {{total}}',
  exportIncomplete:
    '{{path}} está dañada: lo que no se puede leer no está en esta exportación. audit-viewer check dice qué falta.',
  stopHint: 'Audit Viewer solo es accesible desde este equipo. Ctrl+C lo detiene.',
  noAccess:
    'Esta dirección sirve una sola vez, en un solo navegador. Inicie de nuevo Audit Viewer y abra la dirección que muestra.',
  downloadingRuntime: 'Descargando el entorno de escritorio, una sola vez…',
  fallback: 'Sin ventana de escritorio: {{reason}} Audit Viewer se abre en el navegador.',
  runtimeMissing: 'el entorno Electron no está instalado y no se pudo descargar.',
  runtimeAsRoot: 'Electron no se ejecuta como root con su entorno aislado activo.',
  runtimeNoDisplay: 'no hay pantalla.',
  runtimeFailed: 'el entorno Electron no se inició.',
  internal: 'Se ha producido un error en Audit Viewer: {{message}}',
};
