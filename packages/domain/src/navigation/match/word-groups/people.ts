/** Words for people, each under one tag: "bairn", "sprog" and "our lad" are all a child. A "_" joins words said together. */
export const people = {
  BABY: 'baby babby babba bubba bub newborn new_born infant babs lo twins tiny_one little_baby new_arrival bby babe_in_arms',
  TOT: 'toddler tot pre_schooler preschooler wee_one wee_yin little_man little_lady tiddler',
  KID: 'child children kid kiddo kiddy kiddie son daughter boy girl lad lass lasses lassie bairn sprog nipper youngster youngest eldest oldest littlun little_un little_ones stepson stepdaughter step_son step_daughter stepkid stepchild stepchildren kidz firstborn step_kids wain laddie tyke offspring wean',
  TEEN: 'teen teenager adolescent teenage year_7 year_8 year_9 year_10 year_11 yr7 yr8 yr9 yr10 yr11',
  GRANDKID:
    'grandson granddaughter grandaughter grandchild grandchildren grandkid grandbaby grandbabies',
  NIECE: 'niece nephew godson goddaughter godchild',
  PARENT:
    'me_da my_da ma_da me_pa mum mummy mam mammy mom mommy mama daddy father mother stepdad stepmum stepfather stepmother step_dad step_mum step_father step_mother mums_boyfriend mums_partner mums_bloke mums_fella mums_new_boyfriend mums_new_partner mams_boyfriend mams_bloke mams_fella dads_girlfriend dads_partner foster_mum foster_dad foster_parent foster_carer parents muvva dad her_dads',
  PARTNER:
    'partner husband hubby hubbie wife wifey boyfriend girlfriend bf gf fella fiance missus mrs other_half my_man me_man my_bloke me_bloke spouse bloke_i_live_with my_old_man him_indoors her_indoors him_i_live_with chap_i_live_with misses boyf bfs',
  EX: 'ex exhusband exwife expartner exboyfriend ex_husband ex_wife ex_partner ex_boyfriend ex_girlfriend ex_bf ex_gf exes ex_hubby babys_dad baby_daddy babydaddy kids_dad kids_mum childrens_dad childrens_father childrens_mother babys_father daughters_dad old_partner former_partner',
  GRAN: 'nan nana nanna nanny gran granny grandma grandad granddad grandpa grandparent grandmother grandfather gramps nannan grampa',
  SIB: 'brother sister bro sis sibling siblings lil_bro big_bro stepbrother stepsister step_brother step_sister brotha half_brother half_sister',
  KIN: 'uncle aunt auntie aunty cousin relative inlaws mother_in_law father_in_law brother_in_law sister_in_law family_friend mil fil',
  FAMILY: 'family families relations elders community',
  WORKER:
    'teacher coach nursery_worker nursery_staff club_leader scout_leader scoutmaster scout_master youth_worker ta teaching_assistant escort care_worker key_worker keyworker staff vicar priest imam instructor dinner_lady support_worker nursery_nurse taxi_driver care_home_staff residential_worker sports_coach football_coach swimming_coach personal_trainer',
  CARER: 'carer',
  NEIGHBOUR:
    'neighbour neighbor next_door nextdoor upstairs_neighbour the_flat_upstairs across_the_road over_the_road down_our_street up_our_street',
  FRIEND:
    'friend mate bestie bezzie bff pal bessie best_mate classmates m8s bezzie_mate marra friendz buddies',
  OTHERKID:
    'other_kids other_children other_child another_child another_kid another_boy another_girl another_pupil kids_at_school boys_at_school girls_at_school lads_at_school someone_at_school kids_in_his_class',
  ADULT:
    'man men bloke guy stranger grown_up grownup grown_ups adult someone somebody anyone anybody people person old_man grown_man grown_men paedo pedo paedophile pedophile geezer nonce',
  OLDER:
    'older_lads older_boys older_kids older_girl older_guys olders the_olders older_teens older_men older_man older_person older_people older_boyfriend elders_on_road big_lads',
  SPOUSEFAM: 'husbands_family in_laws',
  WORKERS: 'social_worker social_services ss social children_services cps',
  GP: 'gp doctor dr nurse surgery health_visitor midwife midwives school_nurse',
} as const;
