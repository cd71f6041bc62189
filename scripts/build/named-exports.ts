/**
 * The source of an ES module that exports some properties of an object, which an expression gives. Unused properties
 * are left out of the bundle: if a CommonJS module is imported directly, every importing file makes
 * a copy of it, with a getter for each property.
 */
export const namedExports = (
  object: string,
  names: readonly string[],
  read: (name: string) => string = (name) => `whole().${name}`,
): string =>
  [
    `let known; const whole = () => (known ??= ${object});`,
    `export default /* @__PURE__ */ whole();`,
    // Some names of Node's own modules are reserved words.
    ...names
      .filter((name) => name !== 'default' && name !== 'module.exports')
      .map(
        (name, index) =>
          `const n${index} = /* @__PURE__ */ (() => ${read(name)})(); export { n${index} as ${name} };`,
      ),
  ].join('\n');
