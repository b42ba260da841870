import { integer, pick, several } from './pick.js';

const names = [
  'agenda',
  'budget',
  'draft',
  'invoice',
  'notes',
  'photo',
  'plan',
  'readme',
  'report',
  'summary',
];
const folders = [
  '/bin',
  '/etc',
  '/home/user',
  '/opt/lib',
  '/srv',
  '/tmp',
  '/usr/local',
  '/usr/share',
  '/var/log',
];

/** Stands for `{{$randomFileExt}}`: the extension of a file, common or not. */
export function randomFileExt(): string {
  return pick([
    'atom',
    'csv',
    'dat',
    'epub',
    'gz',
    'ics',
    'json',
    'otf',
    'pdf',
    'svg',
    'tar',
    'webm',
    'xlsx',
    'xml',
  ]);
}

/** Stands for `{{$randomCommonFileExt}}`: the extension of a common file. */
export function randomCommonFileExt(): string {
  return pick(['gif', 'htm', 'html', 'jpeg', 'm2v', 'mp3', 'mp4', 'mpeg', 'pdf', 'png', 'wav']);
}

/** Stands for `{{$randomFileName}}`: the name of a file. */
export function randomFileName(): string {
  return `${stem()}.${randomFileExt()}`;
}

/** Stands for `{{$randomCommonFileName}}`: the name of a common file. */
export function randomCommonFileName(): string {
  return `${stem()}.${randomCommonFileExt()}`;
}

/** Stands for `{{$randomDirectoryPath}}`: the path of a folder. */
export function randomDirectoryPath(): string {
  return pick(folders);
}

/** Stands for `{{$randomFilePath}}`: the path of a file. */
export function randomFilePath(): string {
  return `${randomDirectoryPath()}/${randomFileName()}`;
}

/** Stands for `{{$randomMimeType}}`: a media type. */
export function randomMimeType(): string {
  return pick([
    'application/json',
    'application/pdf',
    'application/zip',
    'audio/mpeg',
    'font/woff2',
    'image/png',
    'text/csv',
  ]);
}

/** Stands for `{{$randomFileType}}`: the first half of a media type. */
export function randomFileType(): string {
  return pick(['application', 'audio', 'font', 'image', 'message', 'model', 'multipart', 'text', 'video']);
}

/** Stands for `{{$randomCommonFileType}}`: the first half of a common media type. */
export function randomCommonFileType(): string {
  return pick(['application', 'audio', 'image', 'text', 'video']);
}

function stem(): string {
  return several(integer(1, 3), () => pick(names), '_');
}
