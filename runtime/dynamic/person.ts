import { pick } from './pick.js';

/** Stands for `{{$randomFirstName}}`: a first name. */
export function randomFirstName(): string {
  return pick([
    'Ada',
    'Amir',
    'Ben',
    'Chiara',
    'Diego',
    'Elif',
    'Grace',
    'Hugo',
    'Ines',
    'Jonas',
    'Mei',
    'Nora',
    'Ravi',
    'Tom',
  ]);
}

/** Stands for `{{$randomLastName}}`: a last name. */
export function randomLastName(): string {
  return pick([
    'Baker',
    'Costa',
    'Fischer',
    'Garcia',
    'Haas',
    'Ito',
    'Khan',
    'Larsen',
    'Moreau',
    'Novak',
    'Rossi',
    'Singh',
  ]);
}

/** Stands for `{{$randomFullName}}`: a first and a last name. */
export function randomFullName(): string {
  return `${randomFirstName()} ${randomLastName()}`;
}

/** Stands for `{{$randomNamePrefix}}`: a title before a name. */
export function randomNamePrefix(): string {
  return pick(['Dr.', 'Miss', 'Mr.', 'Mrs.', 'Ms.']);
}

/** Stands for `{{$randomNameSuffix}}`: what follows a name. */
export function randomNameSuffix(): string {
  return pick(['DDS', 'II', 'III', 'Jr.', 'MD', 'PhD', 'Sr.']);
}

/** Stands for `{{$randomJobDescriptor}}`: the rank of a job. */
export function randomJobDescriptor(): string {
  return pick(['Assistant', 'Chief', 'Corporate', 'Global', 'Junior', 'Lead', 'Regional', 'Senior']);
}

/** Stands for `{{$randomJobArea}}`: the field of a job. */
export function randomJobArea(): string {
  return pick([
    'Accounts',
    'Design',
    'Finance',
    'Marketing',
    'Operations',
    'Quality',
    'Research',
    'Security',
    'Software',
  ]);
}

/** Stands for `{{$randomJobType}}`: the kind of a job. */
export function randomJobType(): string {
  return pick([
    'Analyst',
    'Coordinator',
    'Developer',
    'Director',
    'Engineer',
    'Manager',
    'Planner',
    'Supervisor',
  ]);
}

/** Stands for `{{$randomJobTitle}}`: a job with its rank and its field. */
export function randomJobTitle(): string {
  return `${randomJobDescriptor()} ${randomJobArea()} ${randomJobType()}`;
}
