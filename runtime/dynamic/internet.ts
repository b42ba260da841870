import { randomFirstName, randomLastName } from './person.js';
import { integer, pick, several, text } from './pick.js';

const hexDigits = '0123456789abcdef';

/** Stands for `{{$randomUserName}}`: a user name. */
export function randomUserName(): string {
  return `${randomFirstName()}.${randomLastName()}${String(integer(1, 99))}`;
}

/** Stands for `{{$randomEmail}}`: an e-mail address; its domain is reserved, so that no mail reaches anybody. */
export function randomEmail(): string {
  return `${randomUserName()}@${randomDomainWord()}.example`;
}

/** Stands for `{{$randomExampleEmail}}`: an e-mail address of an example domain. */
export function randomExampleEmail(): string {
  return `${randomUserName()}@example.${pick(['com', 'net', 'org'])}`;
}

/** Stands for `{{$randomProtocol}}`: http or https. */
export function randomProtocol(): string {
  return pick(['http', 'https']);
}

/** Stands for `{{$randomDomainWord}}`: a domain name without a dot. */
export function randomDomainWord(): string {
  return pick([
    'acorn',
    'breeze',
    'cedar',
    'delta',
    'ember',
    'fjord',
    'harbor',
    'lumen',
    'meadow',
    'orbit',
    'quartz',
    'willow',
  ]);
}

/** Stands for `{{$randomDomainSuffix}}`: a top-level domain. */
export function randomDomainSuffix(): string {
  return pick(['biz', 'com', 'info', 'net', 'org']);
}

/** Stands for `{{$randomDomainName}}`: a domain name. */
export function randomDomainName(): string {
  return `${randomDomainWord()}.${randomDomainSuffix()}`;
}

/** Stands for `{{$randomUrl}}`: the URL of a domain. */
export function randomUrl(): string {
  return `${randomProtocol()}://${randomDomainName()}`;
}

/** Stands for `{{$randomIP}}`: an IPv4 address. */
export function randomIP(): string {
  return several(4, () => String(integer(0, 255)), '.');
}

/** Stands for `{{$randomIPV6}}`: an IPv6 address, in full. */
export function randomIPV6(): string {
  return several(8, () => text(4, hexDigits), ':');
}

/** Stands for `{{$randomMACAddress}}`: a MAC address. */
export function randomMACAddress(): string {
  return several(6, () => text(2, hexDigits), ':');
}

/** Stands for `{{$randomUserAgent}}`: what a browser calls itself. */
export function randomUserAgent(): string {
  const system = pick([
    'Macintosh; Intel Mac OS X 10_15_7',
    'Windows NT 10.0; Win64; x64',
    'X11; Linux x86_64',
  ]);
  const version = String(integer(90, 140));
  return Math.random() < 0.5
    ? `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`
    : `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
}
