import { type Archive, resolveInside } from '../archive/archive.ts';
import { descendantsOf, parseXml } from '../xml/xml-tree.ts';

const relationsOf = (archive: Archive, part: string) => {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  return descendantsOf(parseXml(archive.read([name]).get(name)), 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id,
      /** The last word: "styles". The rest differs from edition to edition of the standard. */
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: TargetMode === 'External' ? Target : resolveInside(Target, part).name,
      isOutside: TargetMode === 'External',
    }),
  );
};

/** The parts of a Word document, found by their relations; where those are missing, by their usual names. */
export type Parts = ReturnType<typeof openParts>;

/** Opens the parts of a Word document. */
export const openParts = (archive: Archive) => {
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
    /** A part that belongs to the body: "styles", "footnotes". */
    named: (type: string) =>
      part(relations.find((relation) => relation.type === type)?.target ?? '') ?? part(`word/${type}.xml`),
    /** Links to elsewhere, by relationship id. */
    targets: new Map(relations.flatMap(({ id, target, isOutside }) => (isOutside ? [[id, target]] : []))),
    /** The bytes and the name of a part, by its relationship id. */
    inside: (id: string) => {
      const relation = relations.find((one) => one.id === id && !one.isOutside);
      const bytes = relation && archive.bytes(relation.target);
      return bytes && { name: relation.target, bytes };
    },
  };
};
