/** A change to the text of a dependency, made while bundling. `from` must stand in the file exactly once. */
export type Change = { readonly from: string | RegExp; readonly to: string };

/** Changes to one file of one version of a package: another version must be looked at before it is changed. */
export type Patch = {
  /** The package's folder, and in it the file. */
  readonly folder: string;
  readonly file: string;
  readonly version: string;
  readonly why: string;
  readonly changes: readonly Change[];
};

export const PATCHES: readonly Patch[] = [
  {
    folder: 'string-width',
    file: 'index.js',
    version: '9.0.0',
    why: 'compiling \\p{RGI_Emoji} costs 11 ms as soon as it stands in a file that is loaded',
    changes: [
      {
        from: 'const prependedConcatenationMarksRegex = new RegExp(',
        to: 'const prependedConcatenationMarksRegex = lazyPattern(',
      },
      {
        from: 'const visibleCharacterRegex = new RegExp(',
        to: 'const visibleCharacterRegex = lazyPattern(',
      },
      {
        from: '/^(?:\\p{RGI_Emoji}|\\p{Regional_Indicator}{1,2}|[\\d#*]\\u{FE0F})/v',
        to: "lazyPattern('^(?:\\\\p{RGI_Emoji}|\\\\p{Regional_Indicator}{1,2}|[\\\\d#*]\\\\u{FE0F})')",
      },
      {
        from: 'function unicodeWidth(string, ambiguousIsNarrow) {\n',
        to: `function unicodeWidth(string, ambiguousIsNarrow) {
const simple = ambiguousIsNarrow ? simpleWidth(string) : undefined;
if (simple !== undefined) return simple;
`,
      },
      {
        from: /^/,
        to: "import { simpleWidth } from 'onrecord:simple-width';\nimport { lazyPattern } from 'onrecord:lazy-pattern';\n",
      },
    ],
  },
  {
    folder: 'unpdf',
    file: 'dist/pdfjs.mjs',
    version: '1.8.1',
    why: 'each state saved is made from the one before, so that a thousand of them take minutes; and a page may unpack to gigabytes',
    changes: [
      {
        from: 'save(){let e=this.state;this.stateStack.push(this.state),this.state=e.clone()}restore(){',
        to: 'save(){if(this.stateStack.length>=256){this.tooDeep=(this.tooDeep||0)+1;return}let e=this.state;this.stateStack.push(this.state),this.state=e.clone()}restore(){if(this.tooDeep>0){this.tooDeep--;return}',
      },
      {
        from: 'ensureBuffer(e){let t=this.buffer;if(e<=t.byteLength)return t;',
        to: 'ensureBuffer(e){let t=this.buffer;if(e<=t.byteLength)return t;if(e>33554432){this.eof=!0;throw new Error("unpacks to over 32 MB")}',
      },
    ],
  },
  {
    folder: 'ink',
    file: 'build/output.js',
    version: '8.0.0',
    why: 'the screen is one text, whose rows Ink would cut into cells and put together again as they were',
    changes: [
      {
        from: '    get() {\n',
        to: `    get() {
        const [screen, ...more] = this.operations;
        if (screen?.type === 'write' && screen.x === 0 && screen.y === 0 && more.length === 0) {
            const rows = screen.text.split('\\n').map((text, row) => screen.transformers.reduce((drawn, transform) => transform(drawn, row), text));
            return { output: rows.join('\\n') + '\\n'.repeat(Math.max(0, this.height - rows.length)), height: this.height };
        }
`,
      },
    ],
  },
  {
    folder: 'yoga-layout',
    file: 'dist/binaries/yoga-wasm-base64-esm.js',
    version: '3.2.1',
    why: 'the layout engine is unpacked by fetch(), which costs 19 ms; its bytes are handed over instead',
    changes: [
      // What remains ("") is no data: URL; the bytes move to a name of their own.
      {
        from: /^([\s\S]*)"data:application\/octet-stream;base64,([\w+/=]+)"([\s\S]*)$/,
        to: '$1""$3\nexport const bytes = "$2";\n',
      },
    ],
  },
  {
    folder: 'yoga-layout',
    file: 'dist/src/index.js',
    version: '3.2.1',
    why: 'the other half of it: instantiated at once',
    changes: [
      { from: 'import loadYoga from', to: 'import loadYoga, { bytes } from' },
      {
        from: 'await loadYoga()',
        to: `await loadYoga({
  instantiateWasm: (imports, done) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(bytes, 'base64')), imports);
    done(instance);
    return instance.exports;
  },
})`,
      },
    ],
  },
  {
    folder: 'ink',
    file: 'build/utils.js',
    version: '8.0.0',
    why: 'terminal-size opens /dev/tty at every call where the terminal has no columns, and never closes it',
    changes: [
      { from: "import terminalSize from 'terminal-size';\n", to: '' },
      { from: 'terminalSize();', to: '{ columns: 80, rows: 24 };' },
    ],
  },
  {
    folder: 'ink',
    file: 'build/reconciler.js',
    version: '8.0.0',
    why: 'DEV=true, set for some other program, printed a stack trace; the developer tools are not in the bundle',
    changes: [
      { from: /if \(process\.env\['DEV'\] === 'true'\) (?=\{\s*\/\/ Intentionally)/, to: 'if (false) ' },
      { from: /if \(process\.env\['DEV'\] === 'true'\) (?=\{\s*try \{\s*const loaded)/, to: 'if (false) ' },
    ],
  },
  {
    folder: 'ink',
    file: 'build/ink.js',
    version: '8.0.0',
    why: 'as for reconciler.js',
    changes: [{ from: "process.env['DEV'] === 'true'", to: 'false' }],
  },
];
