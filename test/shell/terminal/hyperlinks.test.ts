import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makesHyperlinks } from '../../../source/shell/terminal/hyperlinks.ts';

const cases: readonly (readonly [environment: NodeJS.ProcessEnv, isLikely: boolean])[] = [
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-256color', VTE_VERSION: '6800' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '4600' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'alacritty' }, true],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, true],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, false],
  [{ TERM: 'xterm-256color', WT_SESSION: 'x' }, true],
  [{ TERM: 'tmux-256color', TMUX: '/tmp/x', VTE_VERSION: '6800' }, false],
  [{ TERM: 'dumb', VTE_VERSION: '6800' }, false],
  [{}, false],
];

test('hyperlinks are made where the environment says that the terminal is likely to show them', () => {
  for (const [environment, isLikely] of cases) {
    assert.equal(makesHyperlinks('auto', environment), isLikely, JSON.stringify(environment));
    assert.equal(makesHyperlinks('always', environment), true);
    assert.equal(makesHyperlinks('never', environment), false);
  }
});
