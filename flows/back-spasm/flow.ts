import { defineFlow } from '../../src/flow/flow.ts';

const NERVE_SIGN = {
  any: [
    {
      question: 'emergency_nerve',
      chose: ['saddle_numb', 'bladder_new', 'bowel_new', 'both_legs', 'leg_failing', 'weak_leg_and_ill'],
    },
    { question: 'radiation', chose: ['both_legs'] },
  ],
} as const;

const BODY_SIGN = {
  question: 'emergency_body',
  chose: ['chest_breath', 'tearing_pulsing', 'faint_pale_confused', 'serious_accident'],
} as const;

const DOUBT_TODAY = {
  any: [
    { question: 'today_signs', chose: ['unsure'] },
    { question: 'today_combined', chose: ['unsure'] },
  ],
} as const;

/**
 * Sudden low back pain in adults. Safety lists come first and in falling urgency, so that no later question can
 * raise an urgency above the one at which the flow may already have ended.
 *
 * The comments behind the options name the concern that the sign stands for; visitors never see it.
 */
export default defineFlow({
  id: 'back-spasm',
  version: '0.5.0',
  status: 'draft',
  changed: '2026-11-29',
  nextReview: '2027-05-28',
  sources: {
    'nhs-back-pain': { title: 'NHS: Back pain', url: 'https://www.nhs.uk/conditions/back-pain/' },
    'nhs-sciatica': { title: 'NHS: Sciatica', url: 'https://www.nhs.uk/conditions/sciatica/' },
    'nhg-lrs': { title: 'NHG-Standaard Lumbosacraal radiculair syndroom (M55)', url: 'https://richtlijnen.nhg.org/' },
    'nhg-lrp': { title: 'NHG-Standaard Aspecifieke lagerugpijn (M54)', url: 'https://richtlijnen.nhg.org/' },
    kngf: { title: 'KNGF-richtlijn Lage rugpijn en LRS, 2021', url: 'https://www.kngf.nl/' },
    girft: { title: 'GIRFT: Cauda equina syndrome pathway, 2023', url: 'https://gettingitrightfirsttime.co.uk/' },
    'nice-cks': { title: 'NICE CKS: Back pain, low, without radiculopathy: red flags', url: 'https://cks.nice.org.uk/' },
    ng59: { title: 'NICE NG59: Low back pain and sciatica in over 16s', url: 'https://www.nice.org.uk/guidance/ng59' },
    ng65: { title: 'NICE NG65: Spondyloarthritis in over 16s', url: 'https://www.nice.org.uk/guidance/ng65' },
    ng156: { title: 'NICE NG156: Abdominal aortic aneurysm', url: 'https://www.nice.org.uk/guidance/ng156' },
    'nhs-stomach-ache': { title: 'NHS: Stomach ache', url: 'https://www.nhs.uk/conditions/stomach-ache/' },
    'nhs-embolism': { title: 'NHS: Pulmonary embolism', url: 'https://www.nhs.uk/conditions/pulmonary-embolism/' },
    'nhs-sepsis': { title: 'NHS: Sepsis', url: 'https://www.nhs.uk/conditions/sepsis/' },
    'nhs-shingles': { title: 'NHS: Shingles', url: 'https://www.nhs.uk/conditions/shingles/' },
    'nhs-ectopic': { title: 'NHS: Ectopic pregnancy', url: 'https://www.nhs.uk/conditions/ectopic-pregnancy/' },
    ng104: { title: 'NICE NG104: Pancreatitis', url: 'https://www.nice.org.uk/guidance/ng104' },
    ng234: { title: 'NICE NG234: Spinal metastases and metastatic spinal cord compression', url: 'https://www.nice.org.uk/guidance/ng234' },
    ng253: { title: 'NICE NG253: Suspected sepsis in people aged 16 or over', url: 'https://www.nice.org.uk/guidance/ng253' },
    lothian: { title: 'NHS Lothian RefHelp: back pain red flags' },
    downie: { title: 'Downie et al., BMJ 2013;347:f7095', url: 'https://doi.org/10.1136/bmj.f7095' },
    ifompt: { title: 'Finucane et al. (IFOMPT), JOSPT 2020;50:350-372', url: 'https://doi.org/10.2519/jospt.2020.9971' },
    'foot-drop': { title: 'Foot drop and the timing of surgery, PubMed 40184689', url: 'https://pubmed.ncbi.nlm.nih.gov/40184689/' },
    fpn: { title: 'Family Practice Notebook: Vertebral compression fracture', url: 'https://fpnotebook.com/' },
    cases: { title: 'Published case reports of serious disease behind low back pain' },
    maternity: { title: 'NHS maternity services: when to call the same day' },
    'asa-chiropractic': { title: 'ASA/CAP: Health: Chiropractic', url: 'https://www.asa.org.uk/' },
    menezes: { title: 'Menezes Costa et al., CMAJ 2012;184:E613', url: 'https://doi.org/10.1503/cmaj.111271' },
    paige: { title: 'Paige et al., JAMA 2017;317:1451', url: 'https://doi.org/10.1001/jama.2017.3086' },
    heat: { title: 'Cochrane CD004750: Superficial heat or cold for low back pain', url: 'https://doi.org/10.1002/14651858.CD004750.pub2' },
  },
  start: 'start',
  questions: {
    start: {
      kind: 'one',
      options: {
        adult: {},
        // Adult guidance does not cover children and teenagers.
        under_18: { raises: 'gp_first', sources: ['ng59', 'nice-cks'] },
      },
      next: [{ when: { question: 'start', chose: ['under_18'] }, goTo: 'end', outOfScope: true }, { goTo: 'emergency_body' }],
    },
    emergency_body: {
      kind: 'many',
      safety: true,
      options: {
        chest_breath: { raises: 'emergency', sources: ['nhs-back-pain'] }, // heart attack, lung clot, aorta
        tearing_pulsing: { raises: 'emergency', sources: ['ng156', 'cases'] }, // aneurysm, dissection: asked at all ages
        faint_pale_confused: { raises: 'emergency', sources: ['ng156'] }, // bleeding, shock, sepsis
        serious_accident: { raises: 'emergency', sources: ['nhs-back-pain', 'nice-cks', 'kngf'] }, // fracture, internal injury
        none: { excludes: 'all' },
        // Doubt is best resolved by a professional on the phone.
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['kngf'] },
      },
      next: [{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'emergency_nerve' }],
    },
    emergency_nerve: {
      kind: 'many',
      safety: true,
      options: {
        saddle_numb: { raises: 'emergency', onlyNew: true, sources: ['girft', 'nhg-lrs', 'nhs-back-pain'] }, // cauda equina; a small spot counts
        bladder_new: { raises: 'emergency', onlyNew: true, sources: ['girft', 'nhg-lrs', 'nhs-back-pain'] }, // cauda equina; painless retention too
        bowel_new: { raises: 'emergency', onlyNew: true, sources: ['girft'] }, // cauda equina; constipation alone is no sign
        both_legs: { raises: 'emergency', onlyNew: true, sources: ['nhs-back-pain', 'nhs-sciatica', 'lothian', 'ng234'] }, // cauda equina, cord compression
        leg_failing: { raises: 'emergency', sources: ['girft', 'nice-cks', 'nhg-lrs'] }, // progressive paralysis
        weak_leg_and_ill: { raises: 'emergency', sources: ['nhg-lrs', 'cases'] }, // abscess, metastasis, bleed
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['kngf'] },
      },
      next: [{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'radiation' }],
    },
    radiation: {
      kind: 'one',
      picture: 'body',
      options: {
        back_only: {},
        buttock: {},
        thigh: {},
        below_knee: {},
        both_legs: { raises: 'emergency', onlyNew: true, sources: ['nhs-back-pain', 'nhs-sciatica'] }, // cauda equina
        upper_back: { raises: 'urgent_same_day', sources: ['nhs-back-pain'] }, // thoracic pain, outside this guide
        elsewhere: { raises: 'gp_first', sources: ['kngf'] },
      },
      next: [{ when: { raised: 'emergency' }, goTo: 'end' }, { goTo: 'today_signs' }],
    },
    today_signs: {
      kind: 'many',
      safety: true,
      options: {
        fever_chills: { raises: 'urgent_same_day', sources: ['nhs-back-pain', 'nice-cks', 'nhs-sepsis', 'ng253'] }, // infection, sepsis without fever
        breath_pain: { raises: 'urgent_same_day', onlyNew: true, sources: ['nhs-embolism'] }, // clot in the lung, pneumonia
        belly_back: { raises: 'urgent_same_day', sources: ['ng104', 'nhs-stomach-ache'] }, // pancreas, gall bladder, perforation
        one_leg_weak: { raises: 'urgent_same_day', sources: ['nhg-lrs', 'lothian', 'foot-drop'] }, // foot drop, femoral nerve
        leg_vessel: { raises: 'urgent_same_day', sources: ['cases'] }, // clot, blocked artery
        side_urine: { raises: 'urgent_same_day', sources: ['cases'] }, // kidney stone or infection
        constant_pain: { raises: 'urgent_same_day', sources: ['nhs-back-pain', 'nice-cks'] }, // infection, cancer, fracture
        sexual_change: { raises: 'urgent_same_day', onlyNew: true, sources: ['girft'] }, // cauda equina, a weak sign when alone
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['kngf'] },
      },
      next: [{ goTo: 'today_combined' }],
    },
    today_combined: {
      kind: 'many',
      safety: true,
      options: {
        fall_fragile: { raises: 'urgent_same_day', sources: ['nice-cks', 'downie'] }, // osteoporotic fracture
        accident_unchecked: { raises: 'urgent_same_day', sources: ['nice-cks'] }, // missed injury
        thinner_risk: { raises: 'urgent_same_day', sources: ['cases'] }, // spinal bleed
        cancer_worse: { raises: 'urgent_same_day', sources: ['downie', 'cases'] }, // spinal metastases
        infection_risk: { raises: 'urgent_same_day', sources: ['nice-cks', 'cases'] }, // spinal infection without fever
        pregnancy_alarm: { raises: 'urgent_same_day', sources: ['maternity', 'nhs-ectopic'] }, // labour, miscarriage, ectopic; its card says now
        none: { excludes: 'all' },
        unsure: { raises: 'urgent_same_day', excludes: 'none', sources: ['kngf'] },
      },
      next: [{ when: { raised: 'urgent_same_day' }, goTo: 'end' }, { goTo: 'gp_background' }],
    },
    gp_background: {
      kind: 'many',
      safety: true,
      options: {
        first_over_50_no_cause: { raises: 'gp_first', sources: ['nice-cks', 'downie', 'cases'] }, // cancer, fracture, aneurysm
        cancer_ever: { raises: 'gp_first', sources: ['nice-cks', 'downie', 'nhg-lrs'] },
        weight_loss: { raises: 'gp_first', sources: ['nhs-back-pain'] }, // the NHS says the same day; for the reviewer to decide
        rash: { raises: 'gp_first', onlyNew: true, sources: ['nhs-shingles'] }, // shingles: treatment works best within 3 days
        bones_steroids: { raises: 'gp_first', sources: ['downie', 'fpn'] },
        immune_low: { raises: 'gp_first', sources: ['nice-cks'] },
        blood_thinner: { raises: 'gp_first', sources: ['cases'] },
        pregnant: { raises: 'gp_first', sources: ['asa-chiropractic'] }, // usually harmless, another care path
        none: { excludes: 'all' },
        unsure: { raises: 'gp_first', excludes: 'none', sources: ['kngf'] },
      },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'onset' }],
    },
    onset: {
      kind: 'one',
      options: { sudden_moment: {}, sudden_day: {}, gradual: {}, unknown: {} },
      next: [{ goTo: 'duration' }],
    },
    duration: {
      kind: 'one',
      options: {
        under_6w: {},
        flare_up: {},
        over_6w: { raises: 'gp_first', sources: ['nhg-lrp', 'nice-cks'] }, // no longer acute
        morning_stiff_3m: { raises: 'gp_first', sources: ['ng65'] }, // inflammatory back pain
      },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'trigger' }],
    },
    trigger: {
      kind: 'one',
      options: {
        lifting: {},
        sudden_move: {},
        long_position: {},
        posture: {},
        sport: {},
        stress: {},
        small_fall: {},
        accident: { raises: 'gp_first', sources: ['asa-chiropractic'] }, // an injury check comes before treatment
        unknown: {},
      },
      next: [{ when: { raised: 'gp_first' }, goTo: 'end' }, { goTo: 'stiffness' }],
    },
    stiffness: {
      kind: 'many',
      options: { worse_moving: {}, stiff: {}, hard_to_bend: {}, cant_straighten: {}, none: { excludes: 'all' } },
      next: [{ goTo: 'locked' }],
    },
    locked: {
      kind: 'one',
      options: { locked: {}, catches: {}, not_locked: {}, unknown: {} },
      next: [{ goTo: 'end' }],
    },
  },
  outcomes: {
    emergency: {
      urgency: 'emergency',
      sections: [
        { id: 'emergency_body', head: true, personal: true },
        { id: 'emergency_say', quote: true, personal: true },
        { id: 'emergency_accident', under: 'until_help', when: { question: 'emergency_body', chose: ['serious_accident'] } },
        { id: 'emergency_wait', under: 'until_help' },
        {
          // Dutch phone triage also takes suspected cauda equina by the emergency line of the GP; never for the heart, the aorta or an accident.
          id: 'emergency_gp_line',
          under: 'other_ways',
          call: 'ooh',
          region: 'NL',
          when: NERVE_SIGN,
          unless: BODY_SIGN,
        },
        {
          // Where the services send people with these signs to the hospital themselves; never for the heart, the aorta or an accident.
          id: 'emergency_hospital',
          under: 'other_ways',
          region: ['GB', 'GB-NIR', 'IE', 'BE', 'US', 'AU'],
          when: NERVE_SIGN,
          unless: BODY_SIGN,
        },
        { id: 'emergency_deaf_nl', under: 'other_ways', region: 'NL' },
        { id: 'emergency_deaf_fr', under: 'other_ways', region: 'FR' },
        { id: 'emergency_not_us', personal: true },
      ],
    },
    // Doubt about a sign of the first two lists must not wait for later today.
    doubt_now: {
      urgency: 'urgent_same_day',
      now: true,
      when: {
        any: [
          { question: 'emergency_body', chose: ['unsure'] },
          { question: 'emergency_nerve', chose: ['unsure'] },
        ],
      },
      sections: [
        { id: 'urgent_unsure', head: true, personal: true, keep: true },
        { id: 'urgent_hours', head: true, call: 'ooh', personal: true, keep: true },
        { id: 'urgent_pregnant', head: true, keep: true, when: { question: 'today_combined', chose: ['pregnancy_alarm'] } },
        { id: 'urgent_call_first', keep: true },
        { id: 'say_when_calling', quote: true, personal: true, keep: true },
        { id: 'urgent_upper_back', personal: true, when: { question: 'radiation', chose: ['upper_back'] } },
        { id: 'urgent_worse', parts: ['emergency'], personal: true, keep: true },
        { id: 'urgent_not_us', personal: true },
      ],
    },
    pregnancy_now: {
      urgency: 'urgent_same_day',
      now: true,
      when: { question: 'today_combined', chose: ['pregnancy_alarm'] },
      sections: [
        { id: 'urgent_pregnant', head: true, keep: true },
        { id: 'urgent_hours', head: true, call: 'ooh', personal: true, keep: true },
        {
          id: 'urgent_unsure',
          personal: true,
          keep: true,
          when: DOUBT_TODAY,
        },
        { id: 'say_when_calling', quote: true, personal: true, keep: true },
        { id: 'urgent_upper_back', personal: true, when: { question: 'radiation', chose: ['upper_back'] } },
        { id: 'urgent_worse', parts: ['emergency'], personal: true, keep: true },
        { id: 'urgent_not_us', personal: true },
      ],
    },
    urgent_same_day: {
      urgency: 'urgent_same_day',
      sections: [
        {
          id: 'urgent_unsure',
          head: true,
          personal: true,
          keep: true,
          when: DOUBT_TODAY,
        },
        { id: 'urgent_body', head: true, personal: true },
        { id: 'urgent_hours', head: true, call: 'ooh', personal: true, keep: true },
        { id: 'urgent_call_first', keep: true },
        { id: 'say_when_calling', quote: true, personal: true, keep: true },
        { id: 'urgent_upper_back', personal: true, when: { question: 'radiation', chose: ['upper_back'] } },
        { id: 'urgent_worse', parts: ['emergency'], personal: true, keep: true },
        { id: 'urgent_not_us', personal: true },
      ],
    },
    gp_first: {
      urgency: 'gp_first',
      contact: 'after_gp',
      sections: [
        { id: 'gp_body', personal: true, keep: true },
        { id: 'gp_rash', head: true, keep: true, when: { question: 'gp_background', chose: ['rash'] } },
        { id: 'gp_call', personal: true, keep: true, unless: { question: 'gp_background', chose: ['rash'] } },
        { id: 'gp_pregnant', keep: true, when: { question: 'gp_background', chose: ['pregnant'] } },
        { id: 'gp_accident', keep: true, when: { question: 'trigger', chose: ['accident'] } },
        { id: 'say_when_calling', quote: true, personal: true, keep: true },
        { id: 'safety_net', parts: ['emergency', 'urgent_same_day', 'gp_first'], keep: true },
        { id: 'worried', keep: true },
      ],
    },
    under_18: {
      urgency: 'gp_first',
      when: { question: 'start', chose: ['under_18'] },
      // The lists of signs are its net. A child in pain reads a screen or two, so only what cannot wait for the call that the card asks
      // for stands open: the signs for an emergency, and pregnancy with an alarm sign. The others are one tap away, under what to do.
      sections: [
        { id: 'under_18_body', head: true, keep: true },
        { id: 'signs_emergency', signs: 'emergency', keep: true },
        { id: 'signs_pregnant', personal: true, keep: true },
        { id: 'signs_today', signs: 'urgent_same_day', fold: 'more', keep: true },
        { id: 'signs_gp', signs: 'gp_first', fold: 'more' },
      ],
    },
    routine: {
      urgency: 'routine',
      contact: 'open',
      sections: [
        { id: 'outlook', head: true, keep: true },
        { id: 'routine_body', head: true, personal: true, mentions: 'safety_net', keep: true },
        { id: 'worried', head: true, keep: true },
        { id: 'what_helps', contents: true, keep: true },
        { id: 'safety_net', parts: ['emergency', 'urgent_same_day', 'gp_first'], contents: true, keep: true },
        { id: 'about_pain', fold: 'more' },
        { id: 'para_gradual', fold: 'more', when: { question: 'onset', chose: ['gradual'] } },
        { id: 'para_buttock_thigh', fold: 'more', when: { question: 'radiation', chose: ['buttock', 'thigh'] } },
        { id: 'para_leg', fold: 'more', when: { question: 'radiation', chose: ['below_knee'] } },
        {
          id: 'para_locked',
          fold: 'more',
          when: {
            any: [
              { question: 'stiffness', chose: ['stiff', 'hard_to_bend', 'cant_straighten'] },
              { question: 'locked', chose: ['locked', 'catches'] },
            ],
          },
        },
        { id: 'para_worse_moving', fold: 'more', when: { question: 'stiffness', chose: ['worse_moving'] } },
        { id: 'para_stress', fold: 'more', when: { question: 'trigger', chose: ['stress'] } },
        { id: 'visit', clinic: true },
        { id: 'prevention', fold: 'more' },
      ],
    },
    incomplete: {
      urgency: 'gp_first',
      sections: [
        { id: 'incomplete_body', personal: true },
        { id: 'signs_emergency', signs: 'emergency' },
        { id: 'signs_pregnant', personal: true },
        { id: 'signs_today', signs: 'urgent_same_day' },
        { id: 'signs_gp', signs: 'gp_first' },
        { id: 'safety_net', parts: ['emergency', 'urgent_same_day', 'gp_first'], keep: true },
      ],
    },
  },
  fallback: 'incomplete',
});
