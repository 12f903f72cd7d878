import type { Database } from 'better-sqlite3';
import type { Random } from '../../fixtures/random.ts';

/** Changes what a database holds or says of itself, by SQL; foreign keys and the schema's own rules are off. */
export type SqlMutation = (random: Random, db: Database) => void;

const COLUMNS = [
  'timestamp',
  'user_id',
  'username',
  'action',
  'category',
  'target_type',
  'target_id',
  'details',
  'ip_address',
  'user_agent',
  'status',
  'error_message',
];
const TYPES = ['INTEGER', 'REAL', 'BLOB', 'NUMERIC', '', 'TEXT COLLATE nothing_known', 'TEXT COLLATE NOCASE'];
/** A view over this never ends. */
const ENDLESS = 'WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT';

export const SQL_MUTATIONS: Readonly<Record<string, SqlMutation>> = {
  dropColumns: (random, db) =>
    rebuild(
      db,
      COLUMNS.filter(() => random.chance(0.7)),
      () => '',
    ),
  retypeColumns: (random, db) => rebuild(db, COLUMNS, () => random.pick(TYPES)),
  retypeInPlace: (random, db) =>
    editSchema(db, (sql) =>
      sql.replace(new RegExp(`${random.pick(COLUMNS)} TEXT`), `$& ${random.pick(TYPES)}`),
    ),
  renameColumn: (random, db) =>
    editSchema(db, (sql) => sql.replace(random.pick(COLUMNS), '"a""b; DROP TABLE users"')),
  plantValues: (random, db) => {
    for (const column of COLUMNS) {
      if (random.chance(0.5)) plant(db, column, random.pick(ODD_VALUES)(random), random);
    }
  },
  plantIds: (random, db) => {
    for (const id of [-(2n ** 63n), -1n, 0n, 2n ** 53n, 2n ** 63n - 1n]) {
      if (random.chance(0.6))
        db.prepare('UPDATE audit_log SET id = ? WHERE id = (SELECT min(id) FROM audit_log WHERE id > 0)').run(
          id,
        );
    }
    db.prepare("UPDATE sqlite_sequence SET seq = ? WHERE name = 'audit_log'").run(
      random.pick([-1n, 2n ** 63n - 1n, 'x', 1.5, null]),
    );
  },
  oneSecond: (_random, db) => {
    db.exec(
      "UPDATE audit_log SET timestamp = '2026-05-05 05:05:05', user_id = NULL, username = 'same', details = '{}'",
    );
  },
  malformedDetails: (_random, db) => {
    db.exec('UPDATE audit_log SET details = substr(details, 1, 5)');
  },
  endlessView: (random, db) => {
    const [table, select] = random.pick([
      ['users', `${ENDLESS} id, id AS username FROM n`],
      ['configurations', `${ENDLESS} id AS key, id AS value FROM n`],
      ['db_version', `${ENDLESS} id AS version, id AS applied_at FROM n`],
    ] as const);
    db.exec(`DROP TABLE ${table}; CREATE VIEW ${table} AS ${select}`);
  },
  sequenceAsView: (_random, db) =>
    editSchema(
      db,
      () => `CREATE VIEW sqlite_sequence AS ${ENDLESS} id AS name, id AS seq FROM n`,
      'sqlite_sequence',
      'view',
    ),
  logAsView: (_random, db) => {
    db.exec(`ALTER TABLE audit_log RENAME TO hidden; CREATE VIEW audit_log AS ${ENDLESS} id FROM n`);
  },
  logAsVirtualTable: (_random, db) => {
    db.exec(
      'DROP TABLE audit_log; CREATE VIRTUAL TABLE audit_log USING fts5(timestamp, username, action, details)',
    );
  },
  hugeGeneratedColumn: (random, db) => {
    const expression = random.pick([
      "printf('%.*c', 900000000, 'x')",
      'zeroblob(900000000)',
      'no_such_function(id)',
      'abs(-9223372036854775807 - 1)',
    ]);
    editSchema(db, (sql) => sql.replace('FOREIGN KEY', `more TEXT AS (${expression}), FOREIGN KEY`));
    const column = random.pick(COLUMNS);
    editSchema(db, (sql) => sql.replace(`${column} TEXT`, `${column} TEXT AS (${expression})`));
  },
  costlyCheck: (_random, db) =>
    editSchema(db, (sql) => sql.replace(/\)\s*$/, ', CHECK (length(hex(zeroblob(100000000))) > 0))')),
  triggers: (_random, db) => {
    db.exec(`CREATE TRIGGER "a'b" AFTER INSERT ON audit_log BEGIN DELETE FROM users; END;
      CREATE TABLE "x]; DROP TABLE audit_log; --" ("select" TEXT)`);
  },
  hugeSchema: (_random, db) => {
    for (let i = 0; i < 300; i++)
      db.exec(`CREATE TABLE "table ${i}" (${Array.from({ length: 40 }, (_, n) => `c${n} TEXT`).join(', ')})`);
  },
  brokenSchema: (random, db) =>
    editSchema(
      db,
      (sql) => sql.slice(0, random.int(0, sql.length)),
      random.pick(['audit_log', 'users', 'idx_audit_action']),
    ),
  swapRootPages: (random, db) => {
    allowSchemaChanges(db);
    const [a, b] = [
      random.pick(['audit_log', 'idx_audit_status']),
      random.pick(['users', 'backups', 'idx_audit_action', 'sqlite_sequence']),
    ];
    db.prepare(
      'UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = ?) WHERE name = ?',
    ).run(b, a);
  },
  rootPageAnywhere: (random, db) => {
    allowSchemaChanges(db);
    db.prepare('UPDATE sqlite_schema SET rootpage = ? WHERE name = ?').run(
      random.pick([-1, 0, 1, 2, 9_999_999, 2 ** 40]),
      random.pick(['audit_log', 'users', 'idx_audit_action']),
    );
  },
};

const ODD_VALUES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => 2n ** 63n - 1n,
  () => Number.POSITIVE_INFINITY,
  () => 1e-300,
  () => Buffer.alloc(0),
  (random) => Buffer.from(random.hex(200), 'hex'),
  () => 'x'.repeat(400_000),
  () => '\0'.repeat(5_000),
  () => '['.repeat(5_000),
  () => `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  () => '{"deletedCount":1e400}',
  () => '{"deletedCount":9007199254740991}',
  () => '99999-99-99 99:99:99',
  () => '2026-05-05 05:05:05',
  () => 'audit_cleanup',
  () => '\u{10ffff}\u202e\ufeff',
];

function plant(db: Database, column: string, value: unknown, random: Random): void {
  db.prepare(`UPDATE OR IGNORE audit_log SET ${column} = ? WHERE id % ? = 0`).run(
    value,
    BigInt(random.pick([7, 40, 90])),
  );
}

/** A table of the same events with other columns. */
function rebuild(db: Database, columns: readonly string[], typeOf: (column: string) => string): void {
  const declared = columns.map((column) => `, ${column} ${typeOf(column)}`).join('');
  const values = ['id', ...columns].join(', ');
  db.exec('ALTER TABLE audit_log RENAME TO before');
  db.exec(
    `CREATE TABLE audit_log (id INTEGER PRIMARY KEY AUTOINCREMENT${declared.replace(/COLLATE nothing_known/g, '')})`,
  );
  db.exec(`INSERT INTO audit_log (${values}) SELECT ${values} FROM before; DROP TABLE before`);
  if (declared.includes('nothing_known'))
    editSchema(db, (sql) => sql.replace('username TEXT', 'username TEXT COLLATE nothing_known'));
}

function editSchema(db: Database, edit: (sql: string) => string, name = 'audit_log', type?: string): void {
  allowSchemaChanges(db);
  const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name) as string;
  db.prepare('UPDATE sqlite_schema SET sql = ? WHERE name = ?').run(edit(sql), name);
  if (type !== undefined)
    db.prepare('UPDATE sqlite_schema SET type = ?, rootpage = 0 WHERE name = ?').run(type, name);
}

function allowSchemaChanges(db: Database): void {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
}
