import type { Shell } from '../commands.ts';
import { bashCompletions } from './bash.ts';
import { fishCompletions } from './fish.ts';
import { zshCompletions } from './zsh.ts';

/** The script that completes onrecord's command line in a shell, made of the definitions the help text is made of. */
export const completions = (shell: Shell): string => {
  switch (shell) {
    case 'bash':
      return bashCompletions();
    case 'zsh':
      return zshCompletions();
    case 'fish':
      return fishCompletions();
  }
};
