import type { DirectoryService, ServiceLocation } from '@waymark/domain/directory';
import type { ReactNode } from 'react';
import { isPrivateService } from '@waymark/domain/navigation';
import { cardFacts, type CardFacts } from './card-facts.ts';
import { firstSentence } from './short.ts';
import { milesWords } from './words.ts';

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
  /** When somebody last checked that this is right, in words. */
  readonly checked?: string | null;
};

/** One service in a list: what decides whether to go, all of it true, and in one line what has to be asked. */
export function ServiceCard({
  service,
  href,
  miles = null,
  about = false,
  place = null,
  note = null,
  checked = null,
}: ServiceCardProps) {
  const by = byLine(service);
  const expect = expectOf(service, place);
  const { justGo, known, ask } = cardFacts(service, place);
  return (
    <div className="service-card">
      <h3 className="service-card-name">
        <a href={href}>{service.name}</a>
      </h3>
      {by ? <p className="service-card-by">{by}</p> : null}
      {note ? <p className="service-card-note">{note}</p> : null}
      <Marks
        service={service}
        justGo={justGo}
        far={miles === null ? null : milesWords(miles, about)}
      />
      {expect ? <p className="service-card-expect">{firstSentence(expect)}</p> : null}
      <Facts known={known} phones={service.phones} />
      {ask ? <p className="service-card-ask">{ask}</p> : null}
      {checked ? <p className="service-card-checked">{checked}</p> : null}
    </div>
  );
}

// What sort of help a private service gives is not called out in a list that anybody may see.
function byLine(service: DirectoryService): string {
  const { name, organisation, categories } = service;
  const sort = isPrivateService(service) ? undefined : categories[0]?.name;
  const by = organisation.name === name ? undefined : organisation.name;
  return [by, sort].filter((part) => part !== undefined).join(' · ');
}

function expectOf({ whatToExpect, locations }: DirectoryService, place: ServiceLocation | null) {
  return whatToExpect ?? (place ?? locations[0])?.hub?.whatToExpect;
}

type FactsProps = {
  readonly known: CardFacts['known'];
  readonly phones: DirectoryService['phones'];
};

function Facts({ known, phones: [phone] }: FactsProps) {
  const rings = phone !== undefined && /^[\d +()]+$/.test(phone.number);
  if (known.length === 0 && !rings) return null;
  return (
    <dl className="service-card-facts">
      {known.map(({ label, said }) => (
        <Fact key={label} label={label}>
          {said}
        </Fact>
      ))}
      {rings ? (
        <Fact label="Ring">
          <a className="service-card-ring" href={`tel:${phone.number.replace(/[^\d+]/g, '')}`}>
            {phone.number}
          </a>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

type MarksProps = {
  readonly service: DirectoryService;
  readonly justGo: boolean;
  readonly far: string | null;
};

function Marks({ service, justGo, far }: MarksProps) {
  const marks = [
    ...(service.ways.includes('online') ? ['Online'] : []),
    ...(service.ways.includes('phone') ? ['By phone'] : []),
    ...(justGo ? ['Just go'] : []),
    ...(service.dadsWelcome ? ['Dads welcome'] : []),
    ...(service.dadsWelcome === false ? ['Not for dads'] : []),
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
