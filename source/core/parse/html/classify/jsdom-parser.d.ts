/** The small DOM that comes with Readability: for sound markup only, and far quicker than a whole one. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    parse(markup: string): { readonly body: unknown };
  }
  export = JSDOMParser;
}
