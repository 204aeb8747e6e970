import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { contest } from './contestant.js';

const NO_STREAM = 0n;

await contest(async ({ owner, connections }) => {
  // A pool of its own would have ten connections, and close them between turns.
  const pool = new pg.Pool({ connectionString: owner, max: connections, idleTimeoutMillis: 0 });
  const events = getPostgreSQLEventStore(owner, { connectionOptions: { pool } });
  await events.schema.migrate();
  return async (stream, data, metadata, version) => {
    const event = { type: 'IndicatorReturnRecorded', data, metadata };
    const appended = await events.appendToStream(stream, [event], { expectedStreamVersion: version ?? NO_STREAM });
    return appended.nextExpectedStreamVersion;
  };
});
