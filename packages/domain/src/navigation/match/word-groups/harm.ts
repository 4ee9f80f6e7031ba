/** Words for harm and for what stands close to it, each under one tag. A "_" joins words said together. */
export const harm = {
  HIT: 'hit punch beat beaten beat_up beaten_up batter thump wallop whack belts leather clout headbutt head_butt lamped deck bash twat pummel thrash assault attack lay_into laid_into knock_about knocking_her_about rough_up kick kick_in slap backhand bray panned_in good_hiding right_hiding kicks_lumps clobber nutted stamp_on got_jumped get_jumped raises_his_hand lays_a_hand hands_on_her handy_with_his_fists fists',
  HITME:
    'knock_me_about nut_me hands_on_me slug_me throw_me threw_me slam_me hold_me_down held_me_down trip_me shook_me shakes_me raises_his_hand_to_me',
  SNAP: 'going_to_snap about_to_snap might_snap could_snap going_to_explode about_to_explode going_to_lose_it about_to_lose_it might_lose_it',
  SMACK: 'smack spank slippered tap_on_the_bum',
  BITE: 'bite bitten pinch scratch',
  HURT: 'hurt harm injure mistreat ill_treat torture cruel cruelty brutal hrt',
  PUSH: 'push shove grab pin drag throw_her threw_her manhandle restrain hold_her_down rough_with too_rough pull_my_hair hair_out_of_my_head spit_at spat_at spits_on spat_on',
  THROWAT:
    'throws_things_at threw_things_at throws_stuff_at threw_stuff_at throws_plates threw_a_plate throws_plates_at threw_a_plate_at threw_a_glass_at threw_a_mug_at chucks_things_at chucked_a chucks_plates threw_his_dinner',
  CHOKE:
    'choke strangle throttle smother suffocate by_the_throat by_my_throat by_the_neck round_my_neck around_my_neck round_my_throat around_my_throat round_the_neck on_my_throat chokehold choke_hold hands_round_my_neck up_by_my_throat up_by_the_throat cut_off_my_air strangulation',
  KILL: 'kill murder do_me_in slit_my_throat end_me killed',
  STAB: 'stab stabbin shank chefed chinged slashed_me',
  SHOOT: 'shoot shot',
  THREATEN:
    'threaten threats threatnin intimidate intimidation menacing says_he_will says_shell says_hell said_he_will said_he_would said_hell said_she_will warned_me',
  ABUSE: 'abuse abusive abuser',
  VIOLENT:
    'violent violence violently domestic dv wife_beater punch_up violant vilent aggressive agressive aggression lash_out',
  RAPE: 'rape rapist sexually_assault sexual_assault sex_assault molest molester sexually_abused sexual_abuse sexually_harmed sexual_harm force_me_to_have_sex forced_into_sex incest date_rape spiked_my_drink spiked interfere_with fiddle_with fondle grope finger_me fingered_me fingered_her fingers_inside flashed flasher flashed_at',
  SEXUAL:
    'sexual sexually sex sexy have_sex had_sex private_parts privates down_there down_below genitals knickers pants_down willy fanny vagina penis boobs in_bed_with_me into_my_bed my_bedroom_at_night into_my_room_at_night in_my_room_at_night',
  TOUCH:
    'touch toucht tuched feels_me_up felt_me_up inappropriately inappropriate inapropriate inapropriately hands_on_my_leg touchy_feely handsy',
  SUICIDE:
    'suicide suicidal suicidal_thoughts suicde sewerslide suiside suicidle unalive kms ctb end_my_life ending_it ending_it_all end_things_for_good take_my_own_life take_my_life own_life top_myself kill_myself kill_my_self do_myself_in do_away_with_myself hang_myself slit_my_wrists slits_wrists take_myself_out end_myself jump_off_a_bridge off_a_bridge off_the_bridge in_front_of_a_train in_front_of_a_bus in_front_of_a_car in_front_of_traffic under_a_train never_wake_up go_to_sleep_forever sleep_forever blow_my_brains_out delete_myself meet_my_maker kermit_sewerslide suicidality',
  DIEDBY:
    'hung_himself taken_his_own_life took_his_own_life died_by_suicide dying_by_suicide lost_to_suicide to_suicide by_suicide committed_suicide killed_himself hanged_himself topped_himself',
  SELFHARM:
    'selfharm self_harm self_injury self_hurt sh cut_myself cut_my_arms cut_my_wrists cut_my_legs hurt_myself hurt_my_self harm_myself burn_myself cuts_on_her_arms cuts_on_her_legs cuts_on_arms cuts_on_legs cuts_up_her_arms cuts_all_up_her_arms cuts_all_over slashes_up_her_arms slash_my_wrists slashing_my_arms scratch_my_arms scratches_up_her_arm scratch_myself punch_myself hit_myself bang_my_head_on_purpose cutter razor_blades razors relapsed_cutting cut_again i_cut she_cuts he_cuts been_cutting',
  DIE: 'die died dying dead death dyin',
  OVERDOSE:
    'overdose odd_on_pills took_too_many taken_too_many too_many_tablets too_many_pills too_many_paracetamol all_my_tablets all_my_pills loads_of_tablets loads_of_pills loads_of_paracetamol handful_of_tablets handful_of_pills whole_packet_of box_of_paracetamol packet_of_paracetamol bottle_of_pills took_tablets_to took_pills_to lots_of_tablets bunch_of_pills',
  PILLS:
    'pill tablet paracetamol ibuprofen codeine medication meds medicine sertraline antidepressants',
  SHARP:
    'scissors axe hatchet hammer screwdriver sword crowbar baseball_bat snooker_cue golf_club broken_bottle',
  KNIFE:
    'knives machete blade dagger shiv zombie_knife flick_knife butterfly_knife ting_on_him nife knife',
  GUN: 'gun firearm pistol shotgun rifle bullet weapon weppon bomb explosives grenade acid_attack knuckleduster bb_gun crossbow ammunition ammo',
  BRUISE:
    'bruise bruse black_eye black_and_blue fat_lip split_lip busted_lip hand_marks finger_marks fingermarks handprint hand_print burn_mark cigarette_burn bite_mark left_a_mark left_marks leaves_marks left_her_with_marks marks_on marks_all_down marks_down broken_bone broken_rib broke_my_nose broke_my_jaw broke_my_wrist welts belt_marks cut_lip bloody_nose bloodied mark_on_his marks_up marks_all_over unexplained_marks',
  SHAKE: 'shook shake shaken',
  SCARED:
    'scared frightened afraid terrified fear petrified scary terrify frightend scaird feart fright frit scared_stiff scared_shitless bricking_it terrorise skared scard scred',
  UNSAFE:
    'unsafe not_safe do_not_feel_safe not_feel_safe never_feel_safe isnt_safe in_danger danger at_risk life_in_danger fear_for_my_life fear_for_our_lives scared_for_my_life scared_for_our_lives do_not_feel_very_safe',
  CONTROL:
    'controlling controller coercive coercive_control possessive obsessed_with_me jealous gaslight gaslit isolates_me monitors_me monitors_my micromanages dictates rules_my_life under_his_thumb owns_me',
  STALK:
    'stalk stalker stalkin following_me follows_me_everywhere keeps_following being_followed following_my_car turning_up_at shows_up_at keeps_turning_up keeps_showing_up waits_for_me_outside sits_outside parks_outside hanging_around_outside_my drives_past_my watching_my_house wont_leave_me_alone not_leave_me_alone harass harasses harassment pesters_me harrassing',
  TRACK:
    'track tracker airtag air_tag life360 find_my_iphone spyware spy spies spied bugged hidden_camera cameras_in_the_house camera_in_every_room watches_me watches_everything watches_my_every_move keylogger location_24_7 knows_everywhere_i_go always_knows_where_i_am knows_where_i_am_all_the_time send_my_location my_location stalkerware',
  GROOM:
    'groom groomer preyed_on predator sexually_exploited sexual_exploitation cse being_exploited exploited exploit_her exploit_him csexploitation',
  COUNTYLINES:
    'county_lines countylines cunch going_country running_drugs drug_running drug_runner runner_for running_for_dealers trap_house traphouse trapping trappin out_trapping shottin shots_drugs shotter selling_drugs sold_drugs selling_weed selling_coke selling_ket deal_drugs dealing_weed dealing_coke drug_dealing drugs_dealer dealing_for moving_food moving_packs moving_drugs carrying_drugs carries_drugs hold_drugs hold_stuff_for_them plugging plugged_drugs wraps_on_him wraps_of cuckoo taken_over_my_flat taken_over_my_house take_over_my_flat took_over_my_flat deal_from_my_flat sell_from_my_flat deal_from_my_house packages_for delivering_packages delivering_stuff_for delivering_things_for drug_debt burner_phone going_ot o_t_for_days drop_drugs dropping_off_drugs bagging_up shotting is_dealing been_dealing dealing_to',
  NUDE: 'nude nudez noods naked nakid topless dick_pic naked_pics naked_photos indecent_images indecent_photos explicit_pictures explicit_photos explicit_images sexual_pictures sexual_images sexual_photos intimate_pictures intimate_photos intimate_images revenge_porn sext deepfake ai_nudes pics_of_me photos_of_me video_of_me my_pics my_photos my_nudes got_my_pics got_my_photos fanny_pic tit_pics boob_pics send_pics send_a_pic send_him_pics asking_for_pics sent_a_pic sent_pics sent_photos onlyfans',
  BLACKMAIL:
    'blackmail blakmail sextortion sextorted extort extortion leak_my post_my_pics post_the_video post_them_online put_my_nudes share_my_nudes share_my_pics share_my_photos send_them_to_everyone send_it_to_everyone send_it_to_my send_them_to_my show_everyone_my put_pictures_of_me_online put_it_online put_them_online expose_me black_mail blackmale',
  GANG: 'gang gangster gang_members postcode_war opps opp roadman roadmen mandem',
  TRAFFICK:
    'trafficked traffickers modern_slavery slave slavery forced_labour forced_to_work forced_to_work_for forced_work made_to_work_for_nothing takes_my_passport took_my_passport has_my_passport keeps_my_passport got_my_passport hidden_my_passport hid_my_passport taken_my_passport hold_my_passport pimp passed_around passed_round pass_me_round pass_me_around prostitute prostitution sell_my_body sell_me sold_me',
  FORCEDMARRY:
    'forced_marriage forced_marrige forced_to_marry force_me_to_marry forced_into_marriage forced_into_marrying made_to_marry make_me_marry make_me_get_married have_to_marry being_married_off married_off marry_me_off marry_her_off arranged_marriage sent_abroad_to_marry take_me_abroad_to_marry honour_killing honour_based honour_violence honour_abuse honour honor izzat dishonoured dishonored shame_on_the_family shamed_the_family shamed_my_family shame_to_the_family bring_shame brought_shame conversion_therapy',
  MARRY:
    'marry marries marriage wed wedding wife_abroad nikah shaadi rishta bride groom_abroad engaged engagement',
  ABROAD:
    'abroad pakistan bangladesh india somalia sudan egypt nigeria gambia kenya iraq kurdistan afghanistan turkey yemen overseas back_home lahore karachi mirpur sylhet dhaka mogadishu ethiopia eritrea guinea sierra_leone mali morocco iran africa',
  FGM: 'fgm female_genital_mutilation genital_mutilation female_circumcision circumcise circumcision sunna gudniin khatna infibulation cutting_ceremony',
  RADICAL:
    'radicalised radicalized radicalisation radicalization extremist extremism terrorist terrorism jihad jihadi isis nazi neo_nazi far_right incel infidels kuffar white_power supremacist manifesto beheading beheadings martyr join_isis mass_shooting school_shooting shoot_up_the_school shoot_up_his_school attack_planned race_war',
  MISSING:
    'missing gone_missing went_missing goes_missing going_missing vanished disappeared dissapeared run_away ran_away runaway run_off ran_off done_a_runner did_a_runner legged_it absconded abducted kidnapped snatched',
  NOTHOME:
    'not_come_home not_come_back not_come_in not_came_home not_came_back not_been_home not_home not_returned never_came_home never_came_back never_come_home never_come_back not_back_yet not_home_yet not_back_from not_back_home not_back not_got_home has_not_come not_been_seen not_seen_since',
  WITCH:
    'witch possessed possession spirit_possession evil_spirit djinn jinn exorcism demon kindoki',
  LEFTALONE:
    'home_alone left_alone leave_them_alone leave_us_alone_all left_us_alone leaves_us_alone alone_in_the_house alone_at_night alone_all_night alone_all_day alone_overnight on_their_own_all on_their_own_at_night unsupervised left_on_their_own leaves_me_on_my_own leaves_them_on_their_own leaves_us_on_our_own no_one_looking_after nobody_looking_after nobody_is_looking_after no_one_is_looking_after left_in_a_car left_in_the_car locked_out locks_me_out locks_us_out locks_him_out locks_her_out locked_out_in_the_cold abandoned',
  LOCK: 'lock trap_me held_hostage hostage prisoner_in imprisoned kept_prisoner prisoner chained tied_up tie_me tied_me tied_to tied_my_son trapped',
  NEGLECT:
    'neglect neglectful starved starves_them starves_me filthy unwashed never_washed never_fed not_fed not_been_fed underfed malnourished will_not_feed does_not_feed do_not_feed not_feed_me never_feeds no_clean_clothes always_dirty always_filthy always_hungry dirty_and_hungry stinking_of_wee living_in_filth skin_and_bone',
  FOREIGNHARM:
    'pomocy na_pomoc ratunku maz_mnie_bije on_mnie_bije mnie_bije bije_mnie boje_sie_meza ajutor ajutati ajutati_ma ma_bate sotul_ma_bate imi_este_frica mi_frica допоможіть помогите на_помощь спасите рятуйте мене_бє бє_мене меня_бьет бьет_меня муж_бьет мене_бють مساعدة ساعدوني النجدة انقذوني يضربني زوجي_يضربني يهددني مدد مدد_کرو بچاؤ مجھے_مارتا_ہے مارتا_ہے marta_hai mujhe_bachao bachao madad_karo madad ayuda ayudame socorro au_secours aidez_moi aide_moi me_pega me_frappe bate_em_mim hilfe aiuto imdat schlagt_mich mi_picchia yardim kocam_beni_dovuyor pagalba gelbekit segitseg pomoc_przemoc',
  FOREIGNDIE:
    'chce_umrzec chce_sie_zabic samobojstwo zabic_sie vreau_sa_mor sinucidere ma_sinucid хочу_померти хочу_умереть не_хочу_жити не_хочу_жить самогубство самоубийство اريد_ان_اموت اريد_الموت انتحار خودکشی مرنا_چاہتا مرنا_چاہتی main_marna khudkushi quiero_morir suicidarme je_veux_mourir me_tuer quero_morrer ich_will_sterben voglio_morire',
  FOREIGNCHILD:
    'dziecko_zaginelo dziecko_nie_oddycha copilul_nu_respira copilul_a_disparut copilul_meu_a_disparut дитина_зникла дитина_не_дихає ребенок_не_дышит ребенок_пропал طفلي_مفقود طفلي_لا_يتنفس لا_يتنفس bacha_sans بچہ_سانس',
} as const;
