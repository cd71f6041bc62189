import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { Analysis } from '../../../source/core/analyse/analysis.ts';
import { analyse } from '../../../source/core/analyse/index.ts';
import type { Document } from '../../../source/core/document/document.ts';
import { contentOf } from '../../../source/core/state/snapshot/snapshot.ts';
import { loadArticle } from '../../../source/shell/load/index.ts';
import { readUnread, type Unread } from '../../../source/shell/load/unread.ts';
import { model } from '../../../source/shell/model.ts';
import { startAnalysis } from '../../../source/shell/worker/analysis-client.ts';
import type { AnalysisRequest } from '../../../source/shell/worker/protocol.ts';
import { createFolder } from '../../helpers/folder.ts';

const article = await loadArticle({ kind: 'bundled' }, { maxSize: Number.POSITIVE_INFINITY });

type Outcome = { readonly analysis: Analysis } | { readonly message: string };

const run = (document: Document, open?: () => Worker): Promise<Outcome> =>
  new Promise((resolve) => {
    startAnalysis(
      {
        article: { kind: 'document', document },
        onDone: (analysis) => resolve({ analysis }),
        onFailed: (message) => resolve({ message }),
      },
      open,
    );
  });

/** A worker that runs a line of JavaScript. */
const scripted = (line: string) => (): Worker => new Worker(line, { eval: true });

/** A worker that says it has started and then, once that has been heard, runs a line. */
const started = (line: string) => (): Worker => {
  const worker = scripted(
    `${STARTED} require('node:worker_threads').parentPort.once('message', () => { ${line} });`,
  )();
  worker.once('message', () => worker.postMessage('heard'));
  return worker;
};

const STARTED = "require('node:worker_threads').parentPort.postMessage({ kind: 'started' });";

test('the worker gives the analysis this thread gives', async () => {
  assert.deepEqual(await run(article), { analysis: analyse(article, await model()) });
});

const replaced: readonly (readonly [name: string, open: () => Worker])[] = [
  [
    'cannot be made',
    () => {
      throw new Error('no threads here');
    },
  ],
  ['cannot run its code', scripted('}{')],
  ['ends before it begins', scripted('process.exit(3)')],
];

for (const [name, open] of replaced) {
  test(`a worker that ${name} is replaced by this thread`, async () => {
    assert.deepEqual(await run(article, open), { analysis: analyse(article, await model()) });
  });
}

test('the worker tells how far it has come', async () => {
  const parts: number[] = [];
  await new Promise<void>((resolve, reject) => {
    startAnalysis({
      article: { kind: 'document', document: article },
      onProgress: (done) => parts.push(done),
      onDone: () => resolve(),
      onFailed: reject,
    });
  });
  assert.ok(parts.length > 1);
  assert.deepEqual(
    parts,
    parts.toSorted((a, b) => a - b),
  );
  assert.ok(parts.every((part) => part >= 0 && part < 1));
});

test('a worker that breaks off is not tried again, and says why', async () => {
  assert.deepEqual(await run(article, started("throw new Error('out of memory')")), {
    message: 'the analysis broke off: out of memory',
  });
  assert.deepEqual(await run(article, started('process.exit(9)')), {
    message: 'the analysis broke off: its thread ended with status 9',
  });
});

test('a task that is cancelled is never heard of again, and its thread ends', async () => {
  let worker: Worker | undefined;
  const told: string[] = [];
  const task = startAnalysis(
    {
      article: { kind: 'document', document: article },
      onDone: () => told.push('done'),
      onFailed: () => told.push('failed'),
    },
    () => {
      worker = scripted(`${STARTED} setInterval(() => undefined, 1000);`)();
      return worker;
    },
  );
  const ended = new Promise((resolve) => worker?.once('exit', resolve));
  task.cancel();
  await ended;
  assert.deepEqual(told, []);
});

const folder = createFolder();
const path = folder.put('long.txt', '“We will go,” said Ada Holm. Nobody else said a word.\n\n'.repeat(500));
const unread: Unread = { from: 'file', path, format: 'plain text', options: { maxSize: 1 << 20 } };
const whole = await readUnread(unread);

const reading = (article: AnalysisRequest, open?: () => Worker): Promise<readonly unknown[]> =>
  new Promise((resolve) => {
    const told: unknown[] = [];
    startAnalysis(
      {
        article,
        onRead: (document) => told.push(document),
        onUnreadable: (message) => resolve([...told, message]),
        onDone: (analysis) => resolve([...told, analysis]),
        onFailed: (message) => resolve([...told, message]),
      },
      open,
    );
  });

const noThread = (): never => {
  throw new Error('no threads here');
};

for (const [where, open] of [
  ['the worker', undefined],
  ['this thread, where there is no other,', noThread],
] as const) {
  test(`a text that is yet to be read is read by ${where} and told of before it is analysed`, async () => {
    assert.deepEqual(await reading({ kind: 'unread', unread }, open), [whole, analyse(whole, await model())]);
  });
}

test('a text that both threads have read is only analysed', async () => {
  const known = contentOf(whole);
  assert.deepEqual(await reading({ kind: 'unread', unread, known }), [analyse(whole, await model())]);
});

test('a text that changed in between is not taken for what it was', async () => {
  assert.deepEqual(await reading({ kind: 'unread', unread, known: '0123456789abcdef' }), [
    'the file has changed since it was opened',
  ]);
});

test('a text that cannot be read any more says why', async () => {
  const gone: Unread = { ...unread, from: 'file', path: `${path}.gone` };
  const [message] = await reading({ kind: 'unread', unread: gone });
  assert.match(String(message), /there is no such file$/);
});

test('what is asked of an analysis is worked out to the end before anybody is told of it', async () => {
  const order: string[] = [];
  await new Promise<void>((resolve, reject) => {
    startAnalysis({
      article: { kind: 'document', document: article },
      *survey({ quotations }) {
        order.push('begun');
        yield;
        order.push(`worked out ${quotations.length > 0}`);
      },
      onDone: () => {
        order.push('told');
        resolve();
      },
      onFailed: reject,
    });
  });
  assert.deepEqual(order, ['begun', 'worked out true', 'told']);
});
