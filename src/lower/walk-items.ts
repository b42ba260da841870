import type {
  Document,
  DocumentAuth,
  DocumentItem,
  DocumentNode,
  ProtocolProfile,
} from '../model/document.js';

/** An item with what it inherits from where it stands. */
export interface PlacedItem {
  readonly item: DocumentItem;
  /** The names from the top folder down, the item's own last. */
  readonly trail: readonly string[];
  readonly auth: DocumentAuth | undefined;
  readonly profile: ProtocolProfile;
  /** The folders that hold it, from the innermost out. */
  readonly folders: readonly DescribedPlace[];
}

/** A folder or the collection, as far as its description documents the requests in it. */
export interface DescribedPlace {
  readonly scope: 'folder' | 'collection';
  /** The names from the top folder down to it; empty for the collection. */
  readonly trail: readonly string[];
  readonly description?: string;
}

/** Returns every request of the document in its order, with what it inherits. */
export function walkItems(document: Document): readonly PlacedItem[] {
  const { auth, profile, description } = document;
  const root: DescribedPlace = {
    scope: 'collection',
    trail: [],
    ...(description !== undefined && { description }),
  };
  return placeAll(document.items, { trail: [], auth, profile, folders: [root] });
}

type Place = Omit<PlacedItem, 'item'>;

function placeAll(nodes: readonly DocumentNode[], place: Place): readonly PlacedItem[] {
  return nodes.flatMap((node) => {
    const trail = [...place.trail, node.name];
    const profile = { ...place.profile, ...node.profile };
    if (node.kind === 'item') {
      return [{ item: node, trail, auth: node.request.auth ?? place.auth, profile, folders: place.folders }];
    }
    const folder: DescribedPlace = {
      scope: 'folder',
      trail,
      ...(node.description !== undefined && { description: node.description }),
    };
    return placeAll(node.items, {
      trail,
      auth: node.auth ?? place.auth,
      profile,
      folders: [folder, ...place.folders],
    });
  });
}
