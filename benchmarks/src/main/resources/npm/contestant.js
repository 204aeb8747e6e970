import { createInterface } from 'node:readline';

const STREAMS = 50; // As many for each client as the other contestants have, so that clients do not meet on one.

/** Answers one line for each line told: the first says where and what to append, each other one is a turn. */
export async function contest(open) {
  let append;
  for await (const line of createInterface({ input: process.stdin })) {
    const told = JSON.parse(line);
    if (append) {
      answer(JSON.stringify(await turn(append, told)));
    } else {
      append = appending(await open(told.database), told);
      answer(process.version);
    }
  }
  process.exit(); // Whoever told it things is gone; open connections would keep it.
}

function answer(said) {
  process.stdout.write(said + '\n');
}

async function turn(append, { clients, millis, streams }) {
  const began = performance.now();
  const work = Array.from({ length: clients }, (_, client) => times(append, client, streams, began + millis));
  const done = await Promise.all(work);
  return { appends: done.reduce((sum, each) => sum + each), millis: performance.now() - began };
}

async function times(append, client, streams, ends) {
  let times = 0;
  for (; performance.now() < ends; times++) {
    await append(client, streams);
  }
  return times;
}

/** A store knows where a stream stands only by its own answer, so that is what the next append expects. */
function appending(store, { event, metadata }) {
  const known = new Map();
  return async (client, streams) => {
    const existing = streams === 'EXISTING';
    const stream = 'R-' + (existing ? `${client}-${Math.floor(Math.random() * STREAMS)}` : crypto.randomUUID());
    const place = known.get(stream);
    const number = (place?.number ?? 0) + 1;
    const data = { ...event, indicator: stream, number };
    const version = await store(stream, data, { ...metadata, request: crypto.randomUUID() }, place?.version);
    if (existing) {
      known.set(stream, { number, version });
    }
  };
}
