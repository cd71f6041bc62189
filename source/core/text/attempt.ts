/** What a task comes to; `undefined` where it fails. */
export const attempt = <Found>(task: () => Found): Found | undefined => {
  try {
    return task();
  } catch {
    return undefined;
  }
};
