/** Words for school, health, home and money, each under one tag. A "_" joins words said together. */
export const home = {
  SCHOOL:
    'school skool scool schl skl school_run classroom high_school secondary_school primary_school big_school secondary comp comprehensive academy reception sixth_form',
  ATTEND:
    'attendance attend attendence absence absent truant truancy bunking bunkin skive twag wag wagging_it bunking_off skiving_off mitching unauthorised term_time school_refuser school_refusal school_refusing refusing_school ebsa deregister home_educate home_education home_ed home_school homeschool elective_home_education school_avoidance off_school fixed_penalty fined penalty_notice',
  LEARN:
    'learn lesson maths spelling homework tutor tuition revision revise gcse exam sats mocks phonics times_tables alevels a_levels college university uni course qualification esol literacy numeracy read write fractions behind_at_school falling_behind bottom_set report_card parents_evening school_report library_books apprenticeship grades reading_books school_books enjoy_reading',
  EXCLUDE:
    'excluded exclusion suspended suspension suspendid expelled permanently_excluded managed_move pru pupil_referral_unit alternative_provision sent_home sending_him_home sending_her_home detention isolation on_report reduced_timetable part_time_timetable kicked_out_of_school chucked_out_of_school chucked_him_out_for off_rolling disruptive sent_out_of_class sent_out_of_lessons thrown_out_of_school',
  SEN: 'sen senco sendco sendiass ehcp ehc_plan special_needs additional_needs extra_needs special_educational_needs autism autistic autism_spectrum asd asc autisum autisim aspergers asperges adhd adhd_assessment neurodivergent neurodiverse neurodiversity pda dyslexia dyslexic dyspraxia dyspraxic tourettes tics sensory sensory_processing stimming nonverbal non_verbal learning_disability learning_disabilities learning_difficulties learning_difficulty special_school downs_syndrome cerebral_palsy global_delay gdd diagnosis diagnosed undiagnosed disabled disability disabilities wheelchair deaf blind hearing_impaired visually_impaired respite short_breaks fasd meltdown shutdown masking selective_mutism 1_to_1 one_to_one_support paediatrician educational_psychologist neuro_pathway dla hypermobile brain_injury send_help send_support send_needs send_child send_kid send_parents send_team send_group send_son send_daughter send_school send_children send_family',
  SPEECH:
    'speech language stammer stutter talk_yet not_talking late_talker speech_therapy speech_therapist salt_referral first_words babbling not_saying_any not_saying_much not_saying_a_word not_saying_words not_saying_owt does_not_say_any',
  MILESTONE:
    'milestone crawling walking_yet not_walking development developmental delayed developing two_year_check 2_year_check two_year_review 2_year_review hv_check portage tummy_time toe_walking',
  PLAYGROUP:
    'playgroup stay_and_play toddler_group baby_group baby_class baby_classes baby_massage baby_sensory messy_play rhyme_time storytime story_time tots_group mother_and_toddler mums_and_tots play_group baby_yoga sing_and_sign',
  PREGNANT:
    'pregnant pregnancy pregnent preggers preggo pregs prego up_the_duff expecting antenatal maternity bump ultrasound due_date trimester months_gone weeks_gone weeks_pregnant months_pregnant expecting_a_baby having_a_baby having_twins bun_in_the_oven knocked_up abortion termination miscarriage miscarried missed_period positive_test morning_after_pill',
  BIRTH:
    'birth labour c_section caesarean csection postnatal newborn_baby just_had_a_baby new_baby new_mum new_dad first_baby first_time_mum first_time_dad doula placenta moses_basket pram cot',
  SLEEP:
    'sleep asleep slept awake nap bedtime bed_time night_feeds wakes night_terrors nightmares settle sleepless kip',
  FEED: 'breastfeed breast_feeding bottle formula feed latch weaning wean_onto solids puree first_foods fussy_eater picky_eater fussy picky mealtimes eat_anything beige_food reflux colic milk teething dummy wind tongue_tie mastitis nipples',
  TOILET:
    'toilet potty potty_training toilet_training wets_the_bed wets_his_bed bedwetting bed_wetting soiling constipated constipation poo wee out_of_nappies withholding nappies nappys',
  HEALTH:
    'lose_weight her_weight dentist tooth toothache gp_appointment doctors_appointment jab vaccine vaccination immunisation mmr asthma inhaler eczema nits lice head_lice chickenpox chicken_pox worms verruca cough cold tummy_bug sore_throat earache ear_ache allergy allergies hayfever diabetes diabetic overweight obese glasses optician eye_test hearing_test calpol prescription pharmacy chemist asthmatic spots acne conjunctivitis teeth',
  PERIOD:
    'period tampon sanitary sanitary_pads puberty contraception condom sti sexual_health the_pill growing_up_talk period_poverty hormones',
  ANXIOUS:
    'anxious anxiety worried worry worrier stressed stressful nervous panic panicking panic_attack overthink ocd phobia separation_anxiety on_edge nerves fret anxius',
  LOW: 'sad depressed depression low low_mood unhappy miserable tearful crying cries cried weepy numb empty hopeless worthless rubbish lost_interest not_himself withdrawn in_tears in_bits hates_himself no_confidence self_esteem low_self_esteem hate_my_body hate_the_way_i_look feel_down so_down really_down down_in_the_dumps',
  CAMHS:
    'camhs counselling counsellor therapy therapist talking_therapy talking_therapies mental_health mh psychiatrist psychologist school_counsellor kooth',
  EATINGDIS:
    'anorexia anorexic bulimia bulimic eating_disorder making_herself_sick purging starving_herself stopped_eating not_eating',
  ANGRY: 'anger angry rage temper furious mad_at fuming',
  PND: 'postnatal_depression post_natal_depression pnd baby_blues postpartum birth_trauma traumatic_birth not_bonding bond_with bonding post_natal_depresion no_bond post_natal',
  COPE: 'cope struggling overwhelmed exhausted knackered shattered worn_out burnt_out burned_out burnout run_down frazzled drained tired end_of_my_tether end_of_my_rope at_my_wits_end wits_end breaking_point on_my_knees too_much done_in had_enough fed_up sick_of_it no_energy running_on_empty losing_my_mind going_mad nervous_breakdown breakdown on_the_edge nothing_left_to_give head_is_mashed heads_mashed head_is_battered head_is_a_mess zapped wiped_out signed_off_with_stress signed_off drowning_in',
  VAPE: 'vape vapin elf_bar e_cig ecig snus cigs fags smokes cigarettes baccy tobacco',
  WEED: 'weed cannabis marijuana skunk stoned spliff joint bud ganja edibles thc grinder rizla bong green hash zoot dope stoner',
  DRUGS:
    'drug drugz cocaine coke ket ketamine mdma ecstasy mandy molly lsd acid_tabs speed_drug amphetamine spice_drug crack crack_cocaine heroin smackhead gear_drug on_the_gear back_on_the_gear on_the_bag on_something nos balloons nitrous laughing_gas xanax xans valium benzos meth monkey_dust pregabalin methadone on_a_script subutex codeine_addict substance using_again addict junkie junky druggie needles bag_of_ket bag_of_white baccy_and_weed lean_drug tramadol spliffhead magic_mushrooms pills_at_parties on_pills off_his_face off_his_head',
  DRINK:
    'alcohol alcoholic alcoholism drink drank drunk drinker booze boozer wine vodka cider beer lager pissed legless wasted pub hungover hangover skinful sober sobriety gin aa_meetings al_anon plastered steaming mortal bladdered hammered',
  ADDICT:
    'addiction rehab detox relapse recovery clean_for clean_from dependent withdrawal quit get_clean come_off',
  GAMBLE: 'gamble gambler bets slots bookies casino_addiction scratchcards roulette',
  BEHAVE:
    'telling_lies always_lying a_handful gives_me_lip behave behaviour behavior behavour naughty tantrum strop paddy paddies defiant disobedient out_of_control wont_listen not_listen not_listen_to not_do_as rude cheeky backchat back_chat answers_back lippy attitude mardy mardies stroppy swear screaming_fits kick_off terrible_twos threenager run_riot running_rings whining whinge bad_mannered monkey_behaviour sass sassy boundaries discipline consequences routine reward_chart naughty_step sticker_chart time_out wobbly nightmare_child drives_me_mad drives_me_crazy drives_me_up_the_wall round_the_twist round_the_bend do_my_head_in does_my_head_in doing_my_head_in do_me_head_in does_me_head_in doing_me_head_in doing_my_nut_in does_my_nut_in winds_me_up ignores_me chores tidy tidies tidy_up stubborn spoilt',
  PARENTING:
    'parenting parenting_class parenting_classes parenting_course parenting_group parenting_programme triple_p incredible_years better_parent good_parent bad_parent bad_mum bad_dad stepparent step_parenting shout yell scream lose_my_temper lost_my_temper lose_my_rag lost_my_rag patience',
  SMASH:
    'smash trash wreck break_things holes_in_the_wall holes_in_walls holes_in_the_doors punches_walls punched_the_wall punched_a_wall fist_through_the_door fist_through_the_wall punched_the_door throws_things throws_stuff threw_things chucks_things chucks_stuff',
  ARGUE:
    'argue argument row bicker falling_out fallen_out fell_out at_each_others_throats shouting_match tension silent_treatment blazing_row domestic_row quarrel at_loggerheads cat_and_dog',
  SPLIT:
    'split splitting_up divorce separate separation break_up broke_up broken_up moved_out walked_out left_us left_me relationship marriage_problems couples_counselling marriage_counselling relate affair cheated drifted_apart grown_apart on_the_rocks breakup',
  CONTACT:
    'contact_order child_arrangements custody access_to see_my_kids see_my_son see_my_daughter see_my_children seeing_my_kids see_the_kids see_my_grandkids see_my_grandchildren see_my_grandson have_the_kids stopped_me_seeing family_court cafcass mediation contact_centre coparent co_parent co_parenting maintenance child_maintenance cms grandparents_rights parental_responsibility every_weekend weekend_dad parental_alienation',
  BEREAVED:
    'bereaved bereavement grief grieving funeral passed_away passed_on stillborn stillbirth born_sleeping widow widower cremation ashes cot_death sids hospice terminal terminally_ill end_of_life lost_my_mum lost_my_dad lost_my_nan lost_her_grandad lost_my_husband lost_my_wife lost_our_baby lost_a_baby lost_my_brother lost_my_sister lost_my_son lost_my_daughter lost_my_mam late_husband late_wife in_heaven coming_back_from_heaven miss_my_nan miss_my_mum miss_my_dad miss_my_mam misses_his_dad',
  CARE: 'young_carer young_carers_group look_after_my_mum look_after_my_dad look_after_my_mam look_after_my_brother look_after_my_sister look_after_my_nan look_after_me_mum look_after_me_nan look_after_mum look_after_dad look_after_nan look_after_him_she care_for_my_mum care_for_my_dad care_for_my_brother care_for_mum care_for_my_mam cares_for_me helps_care_for_me help_my_dad help_my_mum cook_for_my put_my_mum_to_bed',
  KINSHIP:
    'kinship kinship_carer kinship_care special_guardian special_guardianship sgo raising_my_grandchildren raising_my_grandson raising_my_granddaughter raising_grandkids bringing_up_my_grandkids bringing_up_my_grandson live_with_me living_with_us have_my_grandson have_my_grandkids got_my_grandson got_my_grandkids taken_in took_in foster adopt adoption adoptive post_adoption childrens_home care_home_kid in_care leaving_care care_leaver placement connected_person residence_order guardianship live_with_my_nan live_with_my_gran live_with_my_auntie',
  SCREEN:
    'screen screen_time phone mobile ipad tablet_screen xbox playstation ps4 ps5 ps switch nintendo gaming gamer fortnite roblox minecraft fifa call_of_duty cod gta grand_theft_auto robux vbucks console headset online internet wifi app apps snapchat tiktok tik_tok instagram insta whatsapp discord youtube facebook social_media parental_locks chat_rooms chatting chatroom streamer twitch vr laptop websites computer parental_controls on_snap off_snap',
  PORN: 'porn pornography porno pornhub',
  BULLY:
    'bully bullies bullyd cyberbully cyberbullied picked_on call_me_names called_names calling_him_names calling_her_names name_calling tease taunt laugh_at_me laugh_at_him laugh_at_her laughed_at make_fun_of left_out leave_me_out leave_her_out nobody_plays no_one_plays nobody_sits no_one_sits nobody_will_sit no_one_will_sit rumours spreading_rumours bitchy mean_girls nasty_to horrible_to group_chat nasty_messages trolled ganging_up gang_up_on turned_on_me friendship_problems frenemies snide mock mean_to_him mean_to_her mean_to_me being_mean',
  CRIME:
    'police policeman cops copper feds arrest court solicitor prison jail nick_prison sent_down inside_prison behind_bars remand probation parole caution youth_offending youth_justice yot yjs shoplift thieving steal stole stolen nicking pinching_from graffiti vandalism vandal antisocial anti_social asb criminal criminal_damage crime offender offence bad_crowd wrong_crowd wrong_lot bad_lot bad_influence troublemakers tagged_ankle curfew community_order joyriding stolen_car stolen_moped police_cell in_custody burglary burgled mugged robbed doing_time in_the_nick doing_18_months criminal_record hanging_around_with hanging_round_with in_trouble_with hanging_out_with_the_wrong',
  LANDLORD:
    'landlord landlady tenancy tenant letting_agent housing_association housing_officer council_house council_flat council_housing housing_list bidding bid_on homechoice social_housing rent mortgage section_21 section_8 arrears deposit bond_scheme homeswap',
  DAMP: 'damp mould mouldy mold black_mould condensation leak leaky boiler repairs rats mice cockroaches bedbugs infestation dripping no_hot_water draughty overcrowded cramped too_small one_room two_bed one_bed stair_gate childproof loose_wires hoarding disrepair',
  EVICT: 'evict eviction evict_us notice_to_quit two_months_notice being_evicted',
  KICKOUT:
    'kicked_out kick_me_out kicked_us_out chucked_out chucked_me_out thrown_out threw_me_out throw_me_out threw_us_out thrown_us_out turfed_out turfed_me_out booted_out booted_me_out told_to_leave told_me_to_leave told_me_to_get_out told_to_get_out told_to_go put_out_on_the_street slung_out slung_me_out locked_me_out_of changed_the_locks put_my_stuff_out out_on_my_ear asked_to_leave made_to_leave_home disowned disowned_me hoyed_out',
  HOMELESS:
    'homeless homlessness homelessness homless sofa_surfing couch_surfing hostel temporary_accommodation temp_accommodation emergency_accommodation emergency_housing b_and_b bnb street_homeless no_home losing_our_home lost_our_home staying_on_sofas on_mates_sofas on_friends_sofas on_her_floor on_the_floor_at nowhere_lined_up',
  ROUGH:
    'on_the_streets sleeping_rough slept_rough rough_sleeping sleeping_in_the_car sleeping_in_our_car sleeping_in_a_car slept_in_the_car living_in_my_car living_in_a_car living_in_the_car sleeping_in_a_tent living_in_a_tent living_in_a_van sleeping_in_the_van kipping_in_the_van kipping_in_the_car sleeping_outside slept_outside sleeping_in_the_park slept_in_the_park slept_in_a_doorway sleeping_in_a_doorway in_a_doorway no_roof roof_over',
  NOWHERE:
    'nowhere no_where no_place nowhere_else no_bed_for_the_night need_a_bed nowhere_safe need_somewhere_to_sleep need_somewhere_to_stay need_a_place_to_sleep need_a_place_to_stay somewhere_to_sleep somewhere_to_stay_tonight where_can_we_sleep where_can_i_sleep where_will_we_sleep where_do_we_sleep where_can_we_go where_can_i_go where_do_i_go where_do_we_go where_to_go can_not_go_home can_not_go_back_home not_allowed_home got_no_place naewhere',
  DEBT: 'debt indebted bailiff loan payday_loan loan_shark credit_card catalogue klarna overdraft owe owed owing debt_collectors debt_company doorstep_lender lender red_letter behind_with_payments behind_on_payments bankrupt bankruptcy iva repayments overpayment arrears_of',
  MONEY:
    'money cash skint brassic potless pot_less poor bill wage payday pay_day low_income cost_of_living budgeting afford can_not_afford hard_up strapped make_ends_meet ends_meet bones_of_my_arse christmas_presents uniform school_shoes hardship grant financial financially finances fiver tenner quid penniless tight_for_money redundant redundancy laid_off lost_my_job lost_me_job out_of_work unemployed job work_that_fits cv interview zero_hours sick_pay maternity_pay am_broke are_broke flat_broke so_broke broke_till broke_until',
  BENEFITS:
    'benefit universal_credit uc pip esa jsa dwp job_centre jobcentre sanction claim carers_allowance child_benefit two_child_limit tax_credits housing_benefit dla_claim attendance_allowance entitled entitlement budgeting_loan crisis_loan welfare',
  FOOD: 'food foodbank food_bank food_parcel food_voucher free_school_meals school_dinners free_school_dinners free_dinners hungry hunger hungery starvin healthy_start cupboards_bare cupboards_are_bare bare_cupboards skip_meals going_without_meals go_without food_pantry community_fridge food_club breakfast_club food_shop groceries meals grub scran bait owt_to_eat to_eat starving',
  NOFOOD:
    'no_food no_food_in nothing_to_eat nowt_to_eat nowt_in nothing_in_the_house nothing_in_the_cupboards nothing_in_the_fridge nothing_left_to_eat nothing_to_feed nothing_to_give_them_to_eat nothing_for_the_kids_tea nothing_for_tea not_eaten not_ate not_had_any_food not_had_anything_to_eat not_had_owt_to_eat not_had_owt not_had_food no_milk no_baby_milk no_formula out_of_formula run_out_of_milk ran_out_of_milk run_out_of_formula run_out_of_baby_milk run_out_of_food ran_out_of_food milk_ran_out milk_has_run_out milk_gone baby_milk_gone food_has_run_out not_a_bite not_a_bite_to_eat no_meals bugger_all_to_eat nothing_in_for_tea no_tea no_dinner',
  FUEL: 'gas electric electricity leccy lecky lectric lecce meter prepay prepayment key_meter energy heating heater fuel fuel_voucher warm_space warm_hub top_up emergency_credit power_cut_off energy_bill smart_meter_debt freezing cold_house no_heating',
  CHILDCARE:
    'childcare child_care nursery nurseries nursery_fees nursery_place creche childminders childminder_costs nanny_costs au_pair babysitter babysit wraparound after_school_club funded_hours free_hours 15_hours 30_hours 30_hrs 15_hrs free_nursery tax_free_childcare mind_my_baby mind_the_baby mind_my_wean mind_the_kids look_after_the_kids_while_i_work preschool_place two_year_old_funding',
  LONELY:
    'lonely loneliness lonly isolated alone on_my_own on_me_own by_myself no_friends no_mates no_one no_support no_family know_nobody know_no_one not_know_anyone not_know_anybody know_a_soul not_know_a_soul know_anyone meet_people meet_other meet_mums meet_other_mums meet_other_parents make_friends mum_friends single_mum single_parent lone_parent single_mother befriending befriender adult_company adult_conversation someone_to_talk_to nobody_to_talk_to no_one_to_talk_to stuck_indoors stuck_at_home stuck_in cut_off_from shy come_with_me someone_to_come new_to_the_area new_here just_moved_here coffee_morning support_group parents_group buddy',
  DADS: 'dads dad_group fathers_group single_dad lone_dad young_dad stay_at_home_dad dads_club all_mums only_dad only_bloke only_man only_man_there full_time_dad im_a_dad a_dad am_a_father other_dads other_fathers men_only mens_group mens_shed andys_man_club blokes_allowed dad_to_be male_carer',
  GAY: 'gay lesbian lezza lezzer bi bisexual trans transgender transexual nonbinary non_binary enby lgbt lgbtq lgbtqia queer gender pronoun came_out_as sexuality pansexual asexual two_mums two_dads same_sex deadname dead_name likes_boys_he like_girls like_boys homophobic homophobia rainbow_family pride_group a_girls_name a_boys_name gender_identity scared_to_come_out come_out_to coming_out_to_my daughter_came_out son_came_out kid_came_out how_to_come_out come_out_as',
  MIGRANT:
    'immigration immigrant visa nrpf no_recourse recourse public_funds asylum asylum_seeker home_office leave_to_remain limited_leave settled_status pre_settled overstayed undocumented no_papers without_papers deported deportation citizenship biometric brp evisa interpreter translator translate speak_english no_english english_not_good english_is_bad my_english not_speak_english ukraine ukrainian syria syrian hong_kong new_to_this_country new_to_the_country new_to_the_uk came_to_the_uk came_to_england arrived_in_england migrant sponsor_visa passport_office right_to_work refugee refugees',
  HOLIDAY:
    'holiday_club holiday_activities haf haf_club school_holidays summer_holidays summer_hols six_weeks six_week_holidays half_term easter_holidays easter_hols christmas_holidays school_hols holidays hols summer_camp holiday_camp playscheme play_scheme summer_scheme six_weeks_off',
  CLUB: 'club youth_club activities activity hobby hobbies sport football swim dance drama karate judo boxing kickboxing martial_arts gym gymnastics scouts cubs brownies guides cadets skate_park skatepark soft_play rugby cricket tennis basketball netball trampolining music guitar drums art_class craft days_out things_to_do something_to_do nothing_to_do nowt_to_do owt_to_do nowt_on owt_on whats_on bored boredom rainy_day library fun volunteering swimming_lessons somewhere_to_go youth_centre nowt_for_teens gardening',
  ILL: 'limp floppy unconscious unresponsive unrousable lifeless collapsed passed_out fainted blacked_out knocked_out knocked_himself_out not_breathing stopped_breathing can_not_breathe can_not_breathe_properly struggling_to_breathe trouble_breathing breathing_funny breathing_fast breathing_really_fast breathing_is_really_fast breathing_is_fast breathing_weird hard_to_breathe can_not_catch_her_breath catch_her_breath gasping grunting wheezing wheezy_and seizure fitting having_a_fit had_a_fit convulsion convulsing febrile_convulsion turned_blue gone_blue going_blue lips_are_blue blue_lips lips_blue gone_grey gone_purple gone_white_and meningitis sepsis stiff_neck anaphylaxis anaphylactic throat_closing throat_is_closing face_swelling face_is_swelling face_has_swelled face_swelled_up swollen_face swollen_lips lips_swelling epipen asthma_attack inhaler_not_working inhaler_is_not_working will_not_wake will_not_wake_up can_not_wake can_not_wake_him can_not_wake_her hard_to_wake hard_to_rouse can_not_rouse not_waking drowsy delirious not_responding is_not_moving are_not_moving is_not_moving dehydrated no_wet_nappies no_wet_nappy not_had_a_wet_nappy not_weed not_weed_all_day not_peed sunken rash_that_does_not_fade does_not_fade not_fade purple_rash will_not_go_when_i_press do_not_go_when_i_press drowning_in_the nearly_drowned electric_shock electrocuted bleeding_will_not_stop will_not_stop_bleeding bleeding_badly bleeding_heavily coughing_blood coughing_up_blood sick_blood vomiting_blood blood_in_his_vomit head_injury cracked_her_head gone_stiff eyes_rolled rolled_back_eyes jerking jerky_and frothing sunken_soft_spot ambulance fell_out_the_window fell_out_of_the_window not_wake_up',
  FEVER:
    'fever feverish temperature temp high_temp burning_up red_hot boiling_hot really_hot very_hot roasting',
  SWALLOW:
    'swallowed drank_bleach drunk_bleach drunk_some_bleach drank_some_bleach ate_tablets eaten_tablets eaten_my_tablets ate_my_tablets ate_my_pills eaten_my_pills got_into_my_tablets got_hold_of_my_tablets button_battery drank_antifreeze drank_cleaner drank_washing_up washing_capsule washing_tablet dishwasher_tablet taken_something',
  POISON:
    'bleach magnet battery batteries antifreeze cleaner cleaning_stuff disinfectant weedkiller white_spirit detergent nail_varnish_remover cleaning_fluid poison',
  BURN: 'burn burnt scald boiling_water hot_tea_on kettle hot_oil',
  BLEED: 'bleed blood haemorrhage',
  BABYMOVE:
    'not_moving_as_much less_movement reduced_movement not_felt_baby_move not_felt_the_baby_move not_feel_baby not_feel_baby_move not_feel_the_baby_move not_feel_baby_kick stopped_moving baby_not_moving baby_is_not_moving stopped_kicking waters_broke waters_have_broken no_movement',
  FIREGAS:
    'gas_leak smell_gas smell_of_gas house_on_fire on_fire house_fire flat_is_on_fire carbon_monoxide fire_in_the_house break_in trying_to_get_in get_in_my_house intruder burglar_in trying_to_break_in kicking_the_door_in kicking_my_door_in smashing_the_door banging_on_the_door banging_on_my_door at_the_door_now burn_our_house_down burn_the_house_down set_fire_to_our set_fire_to_the_house petrol_through',
  VOICES:
    'hearing_voices voices_in_my_head voices_telling voices_tell_me voices_that_tell voices seeing_things visions hallucinating hallucinations psychotic psychosis paranoid',
  HELP: 'help hlp help_me please_help sos mayday save_me help_us',
  EMERGENCY:
    'emergency 999 ring_the_police call_the_police need_the_police phone_the_police get_the_police ring_999 call_999 police_now 112 emergency_services call_an_ambulance',
} as const;
