/** What the mouse does, as the help tells it. */
export const mouse = {
  group: 'With the mouse',
  means: [
    { keys: 'Wheel', help: 'Scroll what is under it' },
    { keys: 'Click', help: 'Go to the section, speaker, quote or place there' },
    { keys: 'Click', help: 'In a list to choose from and in the search: choose it' },
    { keys: 'Shift and drag', help: 'Select text, as the terminal does' },
  ],
};
