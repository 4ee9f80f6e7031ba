import { type NeedKey, needKeys } from './need-key.ts';

// Phrases that say what help is given, or for whom. A word that a service may use of its room, its price or whom it turns
// away is none. What is about abuse is never told from a description: its words are those of whoever hides, too.
const phrases: Partial<Record<NeedKey, RegExp>> = {
  'education-learning':
    /\b(?:private |home |online )?tuition\b|\b(?:one[\s-]to[\s-]one )?tutoring\b|\bhomework (?:club|help)s?\b|\bESOL\b|\benglish (?:classes|lessons)\b|\b(?:move|moving|transition|transfer)\b[^.]{0,60}\bsecondary school\b/i,
  'exclusion-behaviour-school':
    /\bexcluded from school\b|\b(?:school|risk of) exclusions?\b|\bpupil referral units?\b/i,
  send: /\b(?:disabled|autistic) (?:children|young people|people|teenagers)\b|\b(?:children|young people|teenagers|year olds)\b[^.]{0,40}\b(?:disabilit(?:y|ies)|special (?:educational )?needs|additional needs|on the spectrum|autism|ADHD)\b|\bspecial (?:educational )?needs\b[^.]{0,30}\b(?:support|resources|school|advice|group)s?\b|\bshort breaks? (?:service|scheme)s?\b|\bwheelchair (?:basketball|rugby|tennis|sports?)\b/i,
  'early-years-development':
    /\bstay (?:and|&) play\b|\b(?:bab(?:y|ies)|parent|carer|mum|dad)s?(?:,| and| &)[^.]{0,20} toddlers?\b|\btoddler groups?\b|\bpre-?schools?\b|\bplaygroups?\b|\b(?:day|nursery) (?:nurser(?:y|ies)|schools?)\b|\bspeech and language therap/i,
  'pregnancy-new-baby':
    /\b(?:ante|post)natal\b|\bmidwi(?:fe|ves|fery)\b|\bbreast-?feeding support\b|\bpregnant (?:women|people|mums|mothers|parents|teenagers)\b|\b(?:during|after|through) pregnancy\b|\bnew (?:mums|mothers|parents)\b/i,
  'feeding-sleep-toileting':
    /\b(?:breast-?|infant |bottle[\s-])feeding (?:support|advice|group|clinic)s?\b|\bsleep (?:support|clinic|advice)\b|\b(?:toilet|potty) training\b/i,
  'physical-health':
    /\b(?:GP|dental) (?:surgery|practice)\b|\bsexual health (?:clinic|service)s?\b/i,
  'child-mental-health':
    /\b(?:children|young people|teenagers)(?:[’']s?)?\b[^.]{0,50}\b(?:mental health|anxiety|emotional wellbeing|counselling)\b|\b(?:mental health|counselling)\b[^.]{0,40}\bfor (?:children|young people|teenagers)\b/i,
  'parent-mental-health':
    /\b(?:support|self[\s-]help|peer) (?:group|service)s?\b[^.]{0,80}\b(?:mental (?:health|distress)|emotional distress|anxiety|depression)\b|\b(?:adult|perinatal|maternal) mental health\b|\btalking therap(?:y|ies)\b/i,
  'self-harm-suicide':
    /\b(?:who|people) self-?harm\b|\b(?:feeling suicidal|suicide prevention|suicidal thoughts)\b/i,
  'substance-use-adult':
    /\b(?:drugs?|alcohol|substance)(?: (?:and|or|&) (?:drugs?|alcohol))? (?:misuse|dependen\w+|problems?|recovery|treatment|services?)\b|\b(?:recover\w*|support|help)\b[^.]{0,30}\baddictions?\b/i,
  'parenting-behaviour':
    /\bparenting (?:courses?|programmes?|support|groups?|classes|advice|skills)\b/i,
  'family-conflict-separation': /\b(?:child )?contact centres?\b|\bseparat(?:ed|ing) parents\b/i,
  bereavement: /\bbereave(?:d|ment)\b|\bdeath of a (?:child|parent|loved one)\b/i,
  'young-carer': /\byoung (?:adult )?carers?\b/i,
  'kinship-care':
    /\bkinship car(?:e|ers?)\b|\bspecial guardians?\b|\bfoster(?:ing)? (?:carers?|famil(?:y|ies))\b|\badopti(?:on support|ve (?:parents|famil))/i,
  'online-safety': /\b(?:online|internet) safety\b|\bsafe online\b/i,
  bullying: /\bbullying\b/i,
  'knife-gangs': /\bknife crime\b/i,
  housing: /\bhousing (?:advice|support|options|problems?)\b|\btenancy (?:support|advice)\b/i,
  homelessness:
    /\b(?:people|families|parents|adults|those|anyone) (?:who are|that are|who is|experiencing|facing)(?: or at risk of)? homeless(?:ness)?\b|\b(?:at risk of|threatened with|prevent(?:ing)?) (?:becoming )?homeless(?:ness)?\b|\bhomeless (?:people|families|young people)\b|\bhomelessness (?:support|advice|prevention|service)s?\b|\brough sleep(?:ers?|ing)\b/i,
  'debt-money':
    /\b(?:debt|money|benefits?|budgeting|welfare rights)(?: and (?:debt|money|benefits?|housing))? advice\b|\bin debt\b|\bwelfare rights\b|\bcredit unions?\b/i,
  'food-fuel':
    /\bfood ?(?:bank|pantr(?:y|ie)|club|parcel)s?\b|\bemergency food\b|\bfuel vouchers?\b|\bwarm spaces?\b/i,
  'childcare-costs':
    /\bbreakfast clubs?\b|\b(?:after|before)(?: and (?:after|before))?[\s-]school (?:club|care|childcare)s?\b|\bchildmind(?:er|ing)s?\b|\bday nurser(?:y|ies)\b|\bfunded childcare\b/i,
  'isolation-loneliness': /\bbefriending\b|\blonel(?:y|iness)\b|\bsocial isolation\b/i,
  dads: /\b(?:group|support|club|sessions?)s? for (?:new |young )?(?:dads|fathers)\b|\bdads[’']? (?:group|club)s?\b/i,
  lgbtq:
    /\bLGBT\w*\+?(?: \w+)? (?:young people|people|youth|families|parents|groups?|support|charity)\b/i,
  'immigration-nrpf':
    /\basylum[\s-]seekers?\b|\brefugees?\b|\bno recourse to public funds\b|\bimmigration advice\b/i,
  'holiday-activities':
    /\b(?:school |summer )?holiday (?:club|camp|scheme|playscheme|activit(?:y|ie))s?\b|\bsummer (?:camp|scheme|playscheme)s?\b/i,
  'something-to-do':
    /\b(?:girlguiding|scouting|brownies|beaver scouts?|cub scouts?|army cadets|air cadets|sea cadets)\b|\byouth (?:club|group)s?\b|\b(?:football|netball|rugby|cricket|basketball|gymnastics|swimming|dance|drama|judo|karate|tennis|athletics|martial arts)(?: \w+)? (?:club|class(?:es)?|lessons?|academy|team)s?\b|\b(?:piano|music|guitar|singing) lessons?\b/i,
};

const otherPeople =
  /\bolder (?:people|adults)\b|\bover[\s-]?(?:5\d|6\d)s?\b|\b(?:care|nursing|residential) homes?\b|\bdementia\b|\bhospice\b|\bpensioners?\b/i;
const turnedAway = /\b(?:not|never|cannot|unable|except|unless|closed|without)\b|n[’']t\b/i;

/**
 * The need keys that a service's own name and first paragraph speak of, where its directory files it under nothing
 * (DIR-45). Few, and sure: a page that shows help which is none costs more than one that misses some.
 */
export function needsForDescription(name: string, description: string): NeedKey[] {
  const words = `${name}.\n${firstParagraph(description)}`;
  if (otherPeople.test(words)) return [];
  const told = words.split(/[.!?\n]/).filter((sentence) => !turnedAway.test(sentence));
  return needKeys.filter((key) => told.some((sentence) => phrases[key]?.test(sentence)));
}

// A heading over it is no paragraph.
function firstParagraph(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return paragraphs.find((paragraph) => paragraph.length >= 40) ?? paragraphs.join('\n');
}
