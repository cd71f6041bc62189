/** Run by itself: says how many milliseconds wink-nlp takes to be imported and to open its model. */
const started = performance.now();
const { default: winkNLP } = await import('wink-nlp');
const { default: model } = await import('wink-eng-lite-web-model');
winkNLP(model, ['sbd', 'pos']);
process.stdout.write(String(performance.now() - started));
