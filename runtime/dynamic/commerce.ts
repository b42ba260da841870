import { pick } from './pick.js';

/** Stands for `{{$randomDepartment}}`: a department of a shop. */
export function randomDepartment(): string {
  return pick([
    'Bakery',
    'Books',
    'Clothing',
    'Electronics',
    'Furniture',
    'Garden',
    'Grocery',
    'Kitchen',
    'Music',
    'Toys',
  ]);
}

/** Stands for `{{$randomProductAdjective}}`: what a product is like. */
export function randomProductAdjective(): string {
  return pick([
    'Classic',
    'Compact',
    'Durable',
    'Elegant',
    'Fresh',
    'Light',
    'Practical',
    'Simple',
    'Soft',
    'Tasty',
  ]);
}

/** Stands for `{{$randomProductMaterial}}`: what a product is made of. */
export function randomProductMaterial(): string {
  return pick([
    'Bamboo',
    'Ceramic',
    'Cotton',
    'Glass',
    'Leather',
    'Linen',
    'Plastic',
    'Steel',
    'Wooden',
    'Woolen',
  ]);
}

/** Stands for `{{$randomProduct}}`: a thing that shops sell. */
export function randomProduct(): string {
  return pick([
    'Backpack',
    'Bowl',
    'Chair',
    'Cup',
    'Hat',
    'Keyboard',
    'Lamp',
    'Notebook',
    'Shirt',
    'Table',
    'Towel',
  ]);
}

/** Stands for `{{$randomProductName}}`: a product with its quality and its material. */
export function randomProductName(): string {
  return `${randomProductAdjective()} ${randomProductMaterial()} ${randomProduct()}`;
}
