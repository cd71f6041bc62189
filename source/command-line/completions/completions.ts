import type { Shell } from '../commands.ts';
import { bashCompletions } from './bash.ts';
import { fishCompletions } from './fish.ts';
import { zshCompletions } from './zsh.ts';

const scripts: Readonly<Record<Shell, () => string>> = {
  bash: bashCompletions,
  fish: fishCompletions,
  zsh: zshCompletions,
};

/** The script that completes onrecord's command line in a shell, made of the definitions the help text is made of. */
export const completions = (shell: Shell): string => scripts[shell]();
