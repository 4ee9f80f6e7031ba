import type { GroupId } from '@waymark/domain/navigation';
import type { DrawingName } from '@waymark/ui/drawing';

/** What a group's page says, beside its needs, places and lines. */
export type GroupWords = {
  /** As they would say it themselves. */
  readonly title: string;
  readonly drawing: DrawingName;
  readonly lead: string;
  /** Three or four things that are good to know. */
  readonly know: readonly string[];
  readonly places: string;
};

/** Words on every page for a group. */
export const forWords = {
  all: 'Is this you?',
  allLead: 'Lots of people think that help is for others. It is for you too.',
  know: 'Good to know',
  needs: 'What would you say?',
  ring: 'People you can ring',
  others: 'Someone else?',
  chooser: 'Answer four short questions instead',
};

/** The words of each group. */
export const groupWords: Readonly<Record<GroupId, GroupWords>> = {
  'new-parent': {
    title: 'I’m having a baby, or I’m a new parent',
    drawing: 'pram',
    lead: 'No one knows how at first. You are not the only one up at 3am.',
    know: [
      'A family hub can meet you at the door. You can stay five minutes or all day.',
      'Bring the baby as you are. No one minds crying.',
      'A health visitor may come to see you at home. Ask for a visit at about three months too.',
      'Feeling low after a birth is common. It gets better with help.',
    ],
    places: 'Places for bumps, babies and new parents',
  },
  dad: {
    title: 'I’m a dad',
    drawing: 'dad-and-baby',
    lead: 'You count. Children do well when their dads get help too.',
    know: [
      'Bring the baby. You do not need a reason to come.',
      'Not sure you will be the only man there? Ring and ask.',
      'Some groups meet at weekends. Look for “Dads welcome”.',
      'You can ask for help for you, not just for the children.',
    ],
    places: 'Places for dads',
  },
  'kinship-carer': {
    title: 'I’m bringing up a grandchild, or someone else’s child',
    drawing: 'grandparent',
    lead: 'You stepped in, out of love. You should not have to do it all alone.',
    know: [
      'People may call you a kinship carer. It means you raise a child of family or friends.',
      'You may be able to get money and free advice. Ask, even if someone said no before.',
      'Tell the school and the doctor that the child lives with you.',
    ],
    places: 'Places that help people like you',
  },
  'young-person': {
    title: 'I’m a young person',
    drawing: 'teenager',
    lead: 'You can ask for help yourself. You do not need your mum or dad to do it.',
    know: [
      'Do not want to ring? You can text or chat online.',
      'Will they tell? Mostly they keep it to themselves. If you are in danger, they must tell someone who can keep you safe.',
      'You do not have to give your name.',
      'You can stop at any time.',
    ],
    places: 'Places for young people',
  },
  'young-carer': {
    title: 'I look after someone at home',
    drawing: 'heart',
    lead: 'What you do counts. You may be a young carer, and you can have help too.',
    know: [
      'It is not telling tales. It is asking for a bit of time for you.',
      'School can help when you are late or tired, if they know why.',
      'You can ask the council to look at what help you need.',
    ],
    places: 'Places for young carers',
  },
  'extra-needs': {
    title: 'My child has extra needs',
    drawing: 'leaf',
    lead: 'You should not have to fight for help. You can start today.',
    know: [
      'You do not need a name for it to get help.',
      'There is help while you wait for a test.',
      'You know your child best. Tell people what works at home.',
      'You can bring someone with you to any meeting.',
    ],
    places: 'Places that know about extra needs',
  },
  'on-my-own': {
    title: 'I’m on my own with the children',
    drawing: 'mum-and-toddler',
    lead: 'Doing it all alone is hard. One hour with other people can help.',
    know: [
      'You can ask for someone to meet you at the door.',
      'Did you part from someone? First ask yourself if it is safe to be in touch.',
      'You may be able to get more money than you think. A check is free.',
    ],
    places: 'Places to meet others',
  },
  'foster-or-adopt': {
    title: 'I foster, or we adopted',
    drawing: 'house',
    lead: 'Love may not be enough on its own. That is not your fault.',
    know: [
      'Ask your council for its adoption or fostering team. They help for years, not weeks.',
      'Other carers know what it is like. Ask for a group.',
      'Tell the school only what you want to tell.',
    ],
    places: 'Places that help carers',
  },
  'disabled-parent': {
    title: 'I’m a disabled parent',
    drawing: 'wheelchair-user',
    lead: 'You should be able to get in, join in, and be asked what you need.',
    know: [
      'You can ask any place to tell you about steps, toilets and quiet times.',
      'Hard to get out? Ask a hub worker to come to you.',
      'You can ask the council for help for you as well as for your child.',
    ],
    places: 'Places to go',
  },
  'new-here': {
    title: 'I’m new here, or English is hard',
    drawing: 'two-talking',
    lead: 'You are welcome. You do not have to tell us where you are from.',
    know: [
      'Ask for an interpreter. It is free, and your child should not have to do it.',
      'You can use a hub whatever your papers say.',
      'There are free classes to learn English, and people who can fill in forms with you.',
    ],
    places: 'Places that welcome people who are new',
  },
  'hard-to-read': {
    title: 'I find reading hard',
    drawing: 'phone',
    lead: 'Lots of people do. You can get help by talking.',
    know: [
      'Take the letter to a family hub. Someone will read it with you.',
      'You can ask to be rung, and not written to.',
      'Your phone can read this page out loud.',
      'There are free classes for grown-ups. No one will laugh.',
    ],
    places: 'Places where you can just talk',
  },
  'feel-judged': {
    title: 'I worry they will judge us',
    drawing: 'kettle',
    lead: 'LGBT+, Gypsy, Roma or Traveller, of any faith or none: you are welcome as you are.',
    know: [
      'There is no form at the door.',
      'You can ask for someone to meet you outside first.',
      'You can ring with no name, to see how they talk to you.',
      'Were you treated badly? You can say so, and you can go elsewhere.',
    ],
    places: 'Places to try',
  },
};
