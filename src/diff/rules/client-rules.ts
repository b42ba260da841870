import type { ClientChange } from '../../model/change.js';
import { allowed, breaking, minor, patch, sameCode, type Rule } from './rule.js';

/** What is said of the client itself, and of the names that it exports. */
export const clientRules: Readonly<Record<ClientChange['kind'], Rule>> = {
  'variable-added': minor('An optional variable of the client is new', allowed, 'the variable {name} is new'),
  'variable-added-required': breaking(
    'A required variable of the client is new',
    '`createClient` demands it.',
    'the variable {name} is new, and needs a value',
  ),
  'variable-removed': breaking(
    'A variable of the client is gone',
    'Its value goes nowhere, and `Variables` has no such property.',
    'the variable {name} is gone',
  ),
  'variable-required': breaking(
    'A variable of the client is required now, also beside `auth` or `baseUrl`',
    '`createClient` demands it.',
    'the variable {name} needs a value now',
  ),
  'variable-optional': minor(
    'A variable of the client is no longer required, or needs no value beside `auth` or `baseUrl`',
    allowed,
    'the variable {name} needs a value no more, or only beside fewer options',
  ),
  'variable-unset': breaking(
    'A variable of the client may have no value',
    '`client.variables()` may answer undefined.',
    'the variable {name} may have no value',
  ),
  'variable-default-changed': patch(
    'The declared value of a variable of the client is another',
    sameCode,
    'the variable {name} has the default {to}, no longer {from}',
  ),
  'environment-added': minor(
    'An environment, or a variable in it, is new',
    allowed,
    'the environment {name} is new',
  ),
  'environment-removed': breaking(
    'An environment, or a variable in it, is gone',
    '`createClient` refuses its name, `environments` has no such property.',
    'the environment {name} is gone',
  ),
  'type-removed': breaking(
    'A name of an exported type is gone',
    'Imports fail.',
    'the type {name} is exported no more',
  ),
  'type-changed': breaking(
    'A name of an exported type stands for another type',
    'Code that uses the name no longer compiles.',
    'the type {name} stands for something else',
  ),
  'export-removed': breaking(
    'A part of the runtime is no longer exported',
    'No operation needs it any more, and imports fail.',
    '{name} is exported no more',
  ),
};
