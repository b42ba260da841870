import { expect, it } from 'vitest';
import { typePrefix } from '../../../src/names/type-prefix.js';

it.each([
  ['getUser', 'GetUser'],
  ['listTheOrdersOfACustomerByDate', 'ListTheOrdersOfACustomerByDate'],
  ['getTheStatusOfTheExecutionOfAWorkflow', 'GetStatusExecutionWorkflow'],
  ['sponsoredProductsCampaignsListCampaigns', 'SponsoredProductsListCampaigns'],
  ['sponsoredProductsCampaignsUpdateCampaigns', 'SponsoredProductsUpdateCampaigns'],
  ['theOfForAndWithInToFromAboutAsIsAreItsByOnAt', 'The'],
  ['get2024ReportOfTheForAndWithInToFromAbout', 'Get2024Report'],
  [`get${'x'.repeat(60)}`, `G${`et${'x'.repeat(60)}`.slice(0, 35)}`],
])('the types of %s begin with %s', (name, prefix) => {
  expect(typePrefix(name)).toBe(prefix);
});
