/** The small DOM that comes with Readability: for sound markup only, and far quicker than a whole one. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    /** Told of what cannot be read. */
    error: (message: string) => void;
    parse(markup: string): { readonly body: unknown };
  }
  export = JSDOMParser;
}
