import type { DrawingName } from '@waymark/ui/drawing';
import type { NeedKey } from '@waymark/domain/navigation';

/** Words of the first page. */
export const home = {
  title: 'Find help for you and the children',
  heading: 'Whatever is going on, start here',
  lead: 'One thing to try. Someone to talk to. Somewhere to go. It is free, and we do not ask your name.',
  areas: 'What is it about?',
  people: 'Is this you?',
  near: 'What is near you?',
  nearLead: 'Pick a town to see hubs and groups you can walk into.',
  nearLink: 'Use my town or postcode',
  nearFetching: 'We are fetching the list of places. It will be here soon.',
  notSure: 'Not sure where to start?',
  notSureText:
    'Walk into a family hub, or ring. They help any parent or carer, and no worry is too small.',
};

/** People who are often left out, each with the need page that speaks to them first. */
export const homePeople: readonly { drawing: DrawingName; label: string; key: NeedKey }[] = [
  { drawing: 'dad-and-baby', label: 'I’m a dad', key: 'dads' },
  { drawing: 'grandparent', label: 'I’m bringing up a grandchild', key: 'kinship-care' },
  { drawing: 'teenager', label: 'I look after my mum or dad', key: 'young-carer' },
  { drawing: 'wheelchair-user', label: 'My child has extra needs', key: 'send' },
  { drawing: 'mum-and-toddler', label: 'I’m on my own with the kids', key: 'isolation-loneliness' },
  { drawing: 'two-talking', label: 'I’m new here', key: 'immigration-nrpf' },
];
