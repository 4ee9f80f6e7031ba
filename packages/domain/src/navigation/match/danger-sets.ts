/** Sets of tags and words that danger rules share, by name. */
export const dangerSets: Readonly<Record<string, string>> = {
  CHILD: 'KID/TOT/TEEN/BABY/GRANDKID/NIECE/AGEKID/AGETEEN/AGETOT',
  YOUNG: 'KID/TOT/BABY/GRANDKID/NIECE',
  LOVE: 'PARTNER/EX',
  HE: 'he/she/they/who',
  GROWNUP: 'PARENT/PARTNER/EX/KIN/ADULT/WORKER/CARER/GRAN/NEIGHBOUR/OLDER/FOSTER',
  ANYONE:
    'he/she/they/who/PARENT/PARTNER/EX/KIN/SIB/ADULT/WORKER/CARER/GRAN/NEIGHBOUR/OLDER/FRIEND/GANG/OTHERKID/FAMILY',
  ME: 'me/us',
  HARM: 'HIT/HURT/CHOKE/PUSH/THROWAT/STAB/RAPE/ABUSE',
  HARD: 'HIT/CHOKE/STAB/RAPE/ABUSE/THROWAT',
  WILL: 'will/might/may/could/would/going/about/gonna/can',
  HIM: 'him/her/them/me/us/KID/TOT/TEEN/BABY/GRANDKID/NIECE/AGEKID/AGETEEN/AGETOT/SIB',
  PA: 'PARENT/DADS/KIN/GRAN/FOSTER/PARTNER/EX/CARER/SPOUSEFAM',
  CRUEL:
    'HIT/HURT/CHOKE/PUSH/STAB/RAPE/ABUSE/SMACK/BURN/BITE/SHAKE/THROWAT/whip/whipped/caned/flog/flogged/drags/dragged/yank/tied/tie/batter/chained/hoof/hoofed/scald/drown',
  SINCE:
    'since/day/days/week/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday/night/nights/yesterday/morning/hours/month',
  NOW: 'now/today/tonight/night/evening',
};
