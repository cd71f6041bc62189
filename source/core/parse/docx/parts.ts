import { type Archive, resolveInside } from '../archive/archive.ts';
import { descendantsOf, parseXml } from '../xml/xml-tree.ts';
import type { Targets } from './runs.ts';

/** The parts of a Word document, found by their relations; where those are missing, by their usual names. */
export type Parts = {
  readonly body: string | undefined;
  readonly properties: string | undefined;
  /** A part that belongs to the body: "styles", "footnotes". */
  readonly named: (type: string) => string | undefined;
  /** Links to elsewhere, by relationship id. */
  readonly targets: Targets;
  /** The bytes and the name of a part, by its relationship id. */
  readonly inside: (id: string) => { readonly name: string; readonly bytes: Uint8Array } | undefined;
};

type Relation = {
  readonly id: string;
  /** The last word of its type: "styles". The rest differs from edition to edition of the standard. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
};

const relationsOf = (archive: Archive, part: string): readonly Relation[] => {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  return descendantsOf(parseXml(archive.read([name]).get(name) ?? ''), 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: TargetMode === 'External' ? Target : resolveInside(Target, part).name,
      isOutside: TargetMode === 'External',
    }),
  );
};

/** Opens the parts of a Word document. */
export const openParts = (archive: Archive): Parts => {
  const main =
    relationsOf(archive, '').find(
      ({ type, target }) => type === 'officeDocument' && archive.names.has(target),
    )?.target ??
    [...archive.names].find((name) => /^word\/document\d*\.xml$/.test(name)) ??
    'word/document.xml';
  const relations = relationsOf(archive, main);
  const part = (name: string): string | undefined => archive.read([name]).get(name);
  return {
    body: part(main),
    properties: part('docProps/core.xml'),
    named: (type) =>
      part(relations.find((relation) => relation.type === type)?.target ?? '') ?? part(`word/${type}.xml`),
    targets: new Map(relations.flatMap(({ id, target, isOutside }) => (isOutside ? [[id, target]] : []))),
    inside: (id) => {
      const relation = relations.find((one) => one.id === id && !one.isOutside);
      const bytes = relation && archive.bytes(relation.target);
      return bytes && { name: relation.target, bytes };
    },
  };
};
