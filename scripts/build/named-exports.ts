/**
 * What an ES module says that hands on some names of another object, by an expression that gives the object. What
 * nobody imports is left out of the bundle: where a CommonJS module is imported as it is, every file that does makes
 * a copy of it, with a getter for each of its names.
 */
export const namedExports = (
  object: string,
  names: readonly string[],
  read: (name: string) => string = (name) => `whole().${name}`,
): string =>
  [
    `let known; const whole = () => (known ??= ${object});`,
    `export default /* @__PURE__ */ whole();`,
    // Some names of node's own modules are words of the language.
    ...names
      .filter((name) => name !== 'default' && name !== 'module.exports')
      .map(
        (name, index) =>
          `const n${index} = /* @__PURE__ */ (() => ${read(name)})(); export { n${index} as ${name} };`,
      ),
  ].join('\n');
