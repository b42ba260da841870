import { integer } from './pick.js';

/** Stands for `{{$randomAvatarImage}}`: the URL of a portrait. */
export function randomAvatarImage(): string {
  return `https://avatars.githubusercontent.com/u/${String(integer(1, 99_999_999))}`;
}

/** Stands for `{{$randomImageUrl}}`: the URL of a picture. */
export function randomImageUrl(): string {
  return picture('all');
}

/** Stands for `{{$randomImageDataUri}}`: a gray picture as a data URI. */
export function randomImageDataUri(): string {
  const shade = String(integer(0, 100));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="100%" height="100%" fill="hsl(0,0%,${shade}%)"/></svg>`;
  return `data:image/svg+xml;charset=UTF-8,${encodeURIComponent(svg)}`;
}

/** Stands for `{{$randomAbstractImage}}`: the URL of a picture of something abstract. */
export function randomAbstractImage(): string {
  return picture('abstract');
}

/** Stands for `{{$randomAnimalsImage}}`: the URL of a picture of animals. */
export function randomAnimalsImage(): string {
  return picture('animals');
}

/** Stands for `{{$randomBusinessImage}}`: the URL of a picture of business. */
export function randomBusinessImage(): string {
  return picture('business');
}

/** Stands for `{{$randomCatsImage}}`: the URL of a picture of cats. */
export function randomCatsImage(): string {
  return picture('cats');
}

/** Stands for `{{$randomCityImage}}`: the URL of a picture of a city. */
export function randomCityImage(): string {
  return picture('city');
}

/** Stands for `{{$randomFoodImage}}`: the URL of a picture of food. */
export function randomFoodImage(): string {
  return picture('food');
}

/** Stands for `{{$randomNightlifeImage}}`: the URL of a picture of a night out. */
export function randomNightlifeImage(): string {
  return picture('nightlife');
}

/** Stands for `{{$randomFashionImage}}`: the URL of a picture of fashion. */
export function randomFashionImage(): string {
  return picture('fashion');
}

/** Stands for `{{$randomPeopleImage}}`: the URL of a picture of people. */
export function randomPeopleImage(): string {
  return picture('people');
}

/** Stands for `{{$randomNatureImage}}`: the URL of a picture of nature. */
export function randomNatureImage(): string {
  return picture('nature');
}

/** Stands for `{{$randomSportsImage}}`: the URL of a picture of sports. */
export function randomSportsImage(): string {
  return picture('sports');
}

/** Stands for `{{$randomTransportImage}}`: the URL of a picture of transport. */
export function randomTransportImage(): string {
  return picture('transport');
}

/** Returns the URL of a picture: each one another, of a service that makes them up. */
function picture(subject: string): string {
  return `https://loremflickr.com/640/480/${subject}?lock=${String(integer(1, 99_999))}`;
}
