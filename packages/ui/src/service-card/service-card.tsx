import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import { ageWords, askWhen, askWhere, costWords, milesWords, placeWords } from './words.ts';
import { timeLines } from './times.ts';

import './service-card.css';

type ServiceCardProps = {
  readonly service: DirectoryService;
  readonly href: string;
  /** In miles, where somebody asked and it can be told. */
  readonly miles?: number | null;
  /** The place that is nearest, where there are several. */
  readonly place?: ServiceLocation | null;
  /** The distance is to the middle of an area, not to the door. */
  readonly about?: boolean;
  /** Something to know before anything else, such as that it lies over the border. */
  readonly note?: string | null;
};

/** One service in a list: what decides whether to go (for whom, when, where, what it costs), all of it true. */
export function ServiceCard({
  service,
  href,
  miles = null,
  about = false,
  place = null,
  note = null,
}: ServiceCardProps) {
  const by = service.organisation.name === service.name ? null : service.organisation.name;
  const [phone] = service.phones;
  return (
    <div className="service-card">
      <h3 className="service-card-name">
        <a href={href}>{service.name}</a>
      </h3>
      {by ? <p className="service-card-by">{by}</p> : null}
      {note ? <p className="service-card-note">{note}</p> : null}
      <Marks service={service} far={miles === null ? null : milesWords(miles, about)} />
      <dl className="service-card-facts">
        <dt>For</dt>
        <dd>{ageWords(service.minAge, service.maxAge)}</dd>
        <dt>When</dt>
        <dd>{when(service)}</dd>
        {goesThere(service) ? (
          <>
            <dt>Where</dt>
            <dd>{where(service, place)}</dd>
          </>
        ) : null}
        <dt>Cost</dt>
        <dd>{costWords(shortCost(service.cost))}</dd>
        {phone && /^[\d +()]+$/.test(phone.number) ? (
          <>
            <dt>Ring</dt>
            <dd>
              <a className="service-card-ring" href={`tel:${phone.number.replace(/[^\d+]/g, '')}`}>
                {phone.number}
              </a>
            </dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}

function Marks({ service, far }: { service: DirectoryService; far: string | null }) {
  const marks = [
    ...(service.ways.includes('online') ? ['Online'] : []),
    ...(service.ways.includes('phone') ? ['By phone'] : []),
    ...(service.referral === 'not-needed' ? ['Just go'] : []),
    ...(service.dadsWelcome ? ['Dads welcome'] : []),
  ];
  if (!far && marks.length === 0) return null;
  return (
    <ul className="service-card-marks">
      {far ? <li className="service-card-far">{far}</li> : null}
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  );
}

function when({ sessions }: DirectoryService): string {
  // What a hub puts on has a page of its own: here stands when it is open.
  const open = sessions.filter(({ name }) => name === undefined);
  const [first, second, ...more] = timeLines(open.length > 0 ? open : sessions);
  if (!first) return askWhen;
  if (!second) return first;
  return more.length === 0 ? `${first}; ${second}` : `${first}; and ${more.length + 1} more times`;
}

function where({ locations }: DirectoryService, nearest: ServiceLocation | null): string {
  const place = nearest ?? locations[0];
  if (!place) return askWhere;
  const others = locations.length - 1;
  if (others === 0) return placeWords(place);
  return `${placeWords(place)}; and ${others} more ${others === 1 ? 'place' : 'places'}`;
}

const goesThere = ({ ways, locations }: DirectoryService) =>
  ways.includes('in-person') || ways.length === 0 || locations.length > 0;

// A long note belongs on the service's own page.
const shortCost = ({ kind, text }: DirectoryService['cost']): DirectoryService['cost'] =>
  text && text.length <= 60 ? { kind, text } : { kind };
