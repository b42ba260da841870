import type { ArtefactCode } from '../../artefact.js';

/** Makes `index.ts`, which exports what the artefacts of the client export. */
export const indexCode: ArtefactCode<object> = {
  exports: () => [],
  modules: ({ render, exports }) => [render({ module: 'index', exports }, 'index', {})],
};
