import { feedTaxonomies } from './open-referral.ts';
import { asRecord, asRecords, asText } from './reading.ts';

type Fields = Record<string, unknown>;

const standardNames = [
  'organization',
  'organization_id',
  'service_at_locations',
  'minimum_age',
  'maximum_age',
  'eligibilitys',
  'service_taxonomys',
  'last_modified',
];

/** Whether a record speaks Open Referral UK, 1.0 or 3.0, by the names of its fields. */
export function isOpenReferralRecord(record: Fields): boolean {
  return standardNames.some((name) => name in record);
}

/**
 * A service of Open Referral UK, 1.0 or 3.0, in the nested shape that every record is read in: names change, and
 * nothing is judged or mended here (DIR-22).
 */
export function nestedFromOpenReferral(service: Fields): Fields {
  const [eligibility = {}] = asRecords(service['eligibilitys']);
  const status = asText(service['status']).trim().toLowerCase();
  const organisation = asRecord(service['organization']);
  return {
    id: service['id'],
    name: service['name'],
    description: service['description'],
    url: service['url'],
    email: service['email'],
    updated_at: service['last_modified'],
    min_age: service['minimum_age'] ?? eligibility['minimum_age'],
    max_age: service['maximum_age'] ?? eligibility['maximum_age'],
    free: freeOf(service),
    cost_options: costsOf(service),
    needs_referral: referralOf(service['waymark_referral']),
    visible: status === '' || status === 'active',
    organisation: {
      id: organisation['id'] ?? service['organization_id'],
      name: organisation['name'],
      description: organisation['description'],
      email: organisation['email'],
      url: organisation['website'] ?? organisation['url'] ?? organisation['uri'],
    },
    contacts: contactsOf(service),
    locations: placements(service).map(placeOf),
    regular_schedules: timesOf(service),
    taxonomies: termsOf(service)
      .filter((term) => !ownLists.has(asText(term['taxonomy'])))
      .map((term) => ({ name: term['name'], slug: term['code'] })),
    send_needs: termsOf(service).filter((term) => term['taxonomy'] === feedTaxonomies.send),
    languages: asRecords(service['languages']).map(({ name, language }) => ({
      name: name ?? language,
    })),
    service_areas: asRecords(service['service_areas']).map((area) => ({
      name: area['name'] ?? area['service_area'],
    })),
    alert: service['alert'],
    wait_time: service['wait_time'],
    application_process: service['application_process'],
    interpretation_services: service['interpretation_services'],
    accreditations: service['accreditations'],
    eligibility_description: service['eligibility_description'],
    funding: service['funding'],
    licenses: service['licenses'],
    required_documents: service['required_documents'],
    waymark_ways: service['waymark_ways'],
    meta: [
      { key: 'Last checked', value: service['assured_date'] },
      { key: 'What to expect', value: service['waymark_what_to_expect'] },
      { key: 'Dads welcome', value: service['waymark_dads_welcome'] },
    ],
  };
}

const ownLists: ReadonlySet<string> = new Set([feedTaxonomies.send, feedTaxonomies.need]);

function freeOf(service: Fields): boolean | undefined {
  const kind = service['waymark_cost'];
  if (kind === 'free') return true;
  return kind === 'paid' ? false : undefined;
}

// What is said of fees is kept beside the prices; a feed of ours says the same in both.
function costsOf(service: Fields): Fields[] {
  const options = asRecords(service['cost_options']).map((cost) => ({
    amount: cost['amount'],
    option: cost['option'],
    cost_type: cost['amount_description'],
  }));
  const fees = asText(service['fees']).trim();
  const said = options.some(({ cost_type: words }) => asText(words).trim() === fees);
  if (service['waymark_cost'] !== undefined) {
    const [{ amount } = {}] = options;
    return fees === '' && amount === undefined ? [] : [{ amount, waymark_text: fees }];
  }
  return fees === '' || said ? options : [...options, { option: fees }];
}

function referralOf(said: unknown): boolean | undefined {
  return said === 'needed' ? true : said === 'not-needed' ? false : undefined;
}

function contactsOf(service: Fields): Fields[] {
  const contacts = [
    ...asRecords(service['contacts']),
    ...asRecords(service['phones']).map((phone) => ({ phones: [phone] })),
  ];
  return contacts.flatMap((contact: Fields) => {
    const { name, title, department, email } = contact;
    const phones = asRecords(contact['phones']);
    const reached = phones.length > 0 ? phones : [{}];
    return reached.map((phone: Fields) => ({
      name,
      title: title ?? department ?? phone['description'],
      email,
      phone: phone['number'],
    }));
  });
}

function placements(service: Fields): Fields[] {
  return asRecords(service['service_at_locations']);
}

function placeOf(placement: Fields): Fields {
  const place = asRecord(placement['location']);
  const [address = {}] = [
    ...asRecords(place['addresses']),
    ...asRecords(place['physical_addresses']),
  ];
  const lines = Array.isArray(place['waymark_address']) ? place['waymark_address'] : [];
  const access = [
    ...asRecords(place['accessibility']),
    ...asRecords(place['accessibility_for_disabilities']),
  ];
  return {
    id: place['id'],
    name: place['name'],
    address_1: address['address_1'] ?? lines[0],
    address_2: address['address_2'] ?? lines.slice(1).map(asText).join(', '),
    // A virtual place is no town: it says that the service is online.
    city: place['location_type'] === 'virtual' ? 'Online' : townOf(address, place),
    state_province: address['state_province'] ?? place['waymark_county'],
    postal_code: address['postal_code'] ?? place['waymark_postcode'] ?? place['waymark_outcode'],
    latitude: place['latitude'],
    longitude: place['longitude'],
    mask_exact_address: place['waymark_exact_address_hidden'] === true,
    accessibilities: access.map((entry) => ({
      name: entry['description'] ?? entry['accessibility'],
    })),
    waymark_hub: placement['waymark_hub'],
  };
}

function townOf(address: Fields, place: Fields): unknown {
  return address['city'] ?? place['waymark_town'];
}

function timesOf(service: Fields): Fields[] {
  const here = placements(service).flatMap((placement) =>
    schedulesOf(placement).map((time) => ({
      ...time,
      location_id: asRecord(placement['location'])['id'],
    })),
  );
  return [...schedulesOf(service), ...here];
}

function schedulesOf(holder: Fields): Fields[] {
  return [...asRecords(holder['schedules']), ...asRecords(holder['regular_schedules'])];
}

function termsOf(service: Fields): Fields[] {
  return [
    ...asRecords(service['attributes']).map((entry) => asRecord(entry['taxonomy_term'])),
    ...asRecords(service['service_taxonomys']).map((entry) => asRecord(entry['taxonomy'])),
  ];
}
