import { readFile, readdir } from 'node:fs/promises';
import pg from 'pg';
import { contest } from './contestant.js';

const SQL = new URL('node_modules/@eventide/message-db/database/', import.meta.url);
// The order of its install.sh, which itself needs psql.
const STEPS = ['roles', 'schema', 'extensions', 'tables', 'types', 'functions', 'indexes', 'views', 'privileges'];
const WRITE = {
  name: 'write',
  text: 'select message_store.write_message($1, $2, $3, $4::jsonb, $5::jsonb, $6::bigint) as position',
};
const NO_STREAM = -1;

await contest(async (database) => {
  await install(database);
  const pool = new pg.Pool({
    connectionString: database.app,
    max: database.connections,
    idleTimeoutMillis: 0, // They stay open between turns.
    options: '-c search_path=message_store,public', // Its functions call each other by their bare names.
  });
  return async (stream, data, metadata, version) => {
    const values = [crypto.randomUUID(), stream, 'IndicatorReturnRecorded',
      JSON.stringify(data), JSON.stringify(metadata), version ?? NO_STREAM];
    const written = await pool.query({ ...WRITE, values });
    return written.rows[0].position;
  };
});

async function install({ superuser, app }) {
  const client = new pg.Client({ connectionString: superuser });
  await client.connect();
  for (const step of STEPS) {
    const folder = new URL(step + '/', SQL);
    for (const file of (await readdir(folder)).sort()) {
      await client.query(await readFile(new URL(file, folder), 'utf8'));
    }
  }
  await client.query('grant message_store to ' + client.escapeIdentifier(new URL(app).username));
  await client.end();
}
