import { pick } from './pick.js';

/** Stands for `{{$randomDatabaseColumn}}`: the name of a column. */
export function randomDatabaseColumn(): string {
  return pick([
    'comment',
    'createdAt',
    'email',
    'group',
    'id',
    'name',
    'status',
    'title',
    'token',
    'updatedAt',
  ]);
}

/** Stands for `{{$randomDatabaseType}}`: the type of a column. */
export function randomDatabaseType(): string {
  return pick([
    'bigint',
    'blob',
    'boolean',
    'date',
    'decimal',
    'double',
    'int',
    'text',
    'timestamp',
    'varchar',
  ]);
}

/** Stands for `{{$randomDatabaseCollation}}`: a collation of MySQL. */
export function randomDatabaseCollation(): string {
  return pick([
    'ascii_bin',
    'cp1250_bin',
    'latin1_swedish_ci',
    'utf8_bin',
    'utf8_general_ci',
    'utf8_unicode_ci',
  ]);
}

/** Stands for `{{$randomDatabaseEngine}}`: a storage engine of MySQL. */
export function randomDatabaseEngine(): string {
  return pick(['ARCHIVE', 'BLACKHOLE', 'CSV', 'InnoDB', 'MEMORY', 'MyISAM']);
}
