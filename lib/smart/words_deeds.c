/*
 * The verbs of goals, by what they name: the families of smart/deeds.h.
 *
 * A verb is listed in its base form; with a particle or object that gives it another meaning it
 * is among the phrases. One that could belong to two families is in that of its commonest use in
 * goals.
 */

#include "smart/deeds.h"
#include "smart/words_lists.h"

/*
 * Something is to be more or less of what it is: without a number nobody can say when it is.
 */
static const struct word words_aims_items[] = {
    {"accelerate", 1}, {"advance", 1},    {"amplify", 1},    {"attract", 1},    {"augment", 1},
    {"better", 1},     {"bolster", 1},    {"boost", 1},      {"brighten", 1},   {"broaden", 1},
    {"cap", 1},        {"curb", 1},       {"cut", 1},        {"decline", 1},    {"decrease", 1},
    {"deepen", 1},     {"diminish", 1},   {"diversify", 1},  {"dominate", 1},   {"drive", 1},
    {"drop", 1},       {"ease", 1},       {"elevate", 1},    {"energise", 1},   {"energize", 1},
    {"enhance", 1},    {"enlarge", 1},    {"enrich", 1},     {"escalate", 1},   {"evolve", 1},
    {"expand", 1},     {"extend", 1},     {"fall", 1},       {"fuel", 1},       {"further", 1},
    {"galvanise", 1},  {"galvanize", 1},  {"grow", 1},       {"harmonise", 1},  {"harmonize", 1},
    {"heal", 1},       {"heighten", 1},   {"hone", 1},       {"improve", 1},    {"increase", 1},
    {"inflate", 1},    {"innovate", 1},   {"intensify", 1},  {"invigorate", 1}, {"kick-start", 1},
    {"lessen", 1},     {"lift", 1},       {"lighten", 1},    {"limit", 1},      {"lose", 1},
    {"lower", 1},      {"magnify", 1},    {"mature", 1},     {"mitigate", 1},   {"mobilise", 1},
    {"mobilize", 1},   {"moderate", 1},   {"multiply", 1},   {"narrow", 1},     {"normalise", 1},
    {"normalize", 1},  {"perfect", 1},    {"polish", 1},     {"progress", 1},   {"propel", 1},
    {"push", 1},       {"raise", 1},      {"recover", 1},    {"reduce", 1},     {"refine", 1},
    {"reform", 1},     {"refresh", 1},    {"regain", 1},     {"reinforce", 1},  {"reinvigorate", 1},
    {"rejuvenate", 1}, {"revitalise", 1}, {"revitalize", 1}, {"revive", 1},     {"rise", 1},
    {"scale", 1},      {"sharpen", 1},    {"shift", 1},      {"shorten", 1},    {"shrink", 1},
    {"simplify", 1},   {"slash", 1},      {"slim", 1},       {"smooth", 1},     {"solidify", 1},
    {"stimulate", 1},  {"strengthen", 1}, {"surpass", 1},    {"tighten", 1},    {"transform", 1},
    {"trim", 1},       {"uplift", 1},     {"upskill", 1},    {"vary", 1},       {"whittle", 1},
    {"widen", 1}};
const struct word_list words_aims = INDEXED_LIST(words_aims_items);

/*
 * Fashionable words for making something better, which say even less than that.
 */
static const struct word words_fashions_items[] = {
    {"fine-tune", 1},       {"future-proof", 1},    {"humanise", 1},       {"humanize", 1},
    {"incentivise", 1},     {"incentivize", 1},     {"leverage", 1},       {"maximise", 1},
    {"maximize", 1},        {"minimise", 1},        {"minimize", 1},       {"modernise", 1},
    {"modernize", 1},       {"operationalise", 1},  {"operationalize", 1}, {"optimise", 1},
    {"optimize", 1},        {"overhaul", 1},        {"personalise", 1},    {"personalize", 1},
    {"professionalise", 1}, {"professionalize", 1}, {"rationalise", 1},    {"rationalize", 1},
    {"re-energise", 1},     {"re-energize", 1},     {"reimagine", 1},      {"reinvent", 1},
    {"reshape", 1},         {"rethink", 1},         {"revamp", 1},         {"revolutionise", 1},
    {"revolutionize", 1},   {"right-size", 1},      {"streamline", 1},     {"supercharge", 1},
    {"synergise", 1},       {"synergize", 1},       {"turbocharge", 1},    {"uplevel", 1},
    {"utilise", 1},         {"utilize", 1}};
const struct word_list words_fashions = INDEXED_LIST(words_fashions_items);

/*
 * What someone or something is or turns into. Being is not doing, and has degrees.
 */
static const struct word words_states_items[] = {
    {"act", 1},     {"appear", 1},   {"be", 1},       {"become", 1},  {"behave", 1},
    {"belong", 1},  {"consist", 1},  {"continue", 1}, {"cope", 1},    {"depend", 1},
    {"differ", 1},  {"emerge", 1},   {"excel", 1},    {"exist", 1},   {"fare", 1},
    {"feel", 1},    {"flourish", 1}, {"function", 1}, {"keep", 1},    {"lack", 1},
    {"live", 1},    {"look", 1},     {"maintain", 1}, {"matter", 1},  {"prosper", 1},
    {"remain", 1},  {"retain", 1},   {"rock", 1},     {"seem", 1},    {"shine", 1},
    {"sound", 1},   {"stay", 1},     {"succeed", 1},  {"suffice", 1}, {"suit", 1},
    {"survive", 1}, {"tend", 1},     {"thrive", 1}};
const struct word_list words_states = INDEXED_LIST(words_states_items);

/*
 * Takes place in the head, where no one can check.
 */
static const struct word words_minds_items[] = {
    {"absorb", 1},    {"accept", 1},      {"acknowledge", 1}, {"admire", 1},
    {"afford", 1},    {"agree", 1},       {"appreciate", 1},  {"assume", 1},
    {"believe", 1},   {"comprehend", 1},  {"consider", 1},    {"digest", 1},
    {"discover", 1},  {"doubt", 1},       {"dream", 1},       {"embrace", 1},
    {"enjoy", 1},     {"explore", 1},     {"familiarise", 1}, {"familiarize", 1},
    {"fear", 1},      {"forget", 1},      {"forgive", 1},     {"grasp", 1},
    {"guess", 1},     {"hate", 1},        {"hear", 1},        {"hope", 1},
    {"imagine", 1},   {"internalise", 1}, {"internalize", 1}, {"know", 1},
    {"learn", 1},     {"like", 1},        {"love", 1},        {"master", 1},
    {"mean", 1},      {"memorise", 1},    {"memorize", 1},    {"notice", 1},
    {"perceive", 1},  {"realise", 1},     {"realize", 1},     {"recognise", 1},
    {"recognize", 1}, {"regard", 1},      {"regret", 1},      {"relate", 1},
    {"relax", 1},     {"remember", 1},    {"respect", 1},     {"see", 1},
    {"sense", 1},     {"suppose", 1},     {"think", 1},       {"tolerate", 1},
    {"trust", 1},     {"understand", 1},  {"value", 1},       {"wish", 1},
    {"wonder", 1},    {"worry", 1}};
const struct word_list words_minds = INDEXED_LIST(words_minds_items);

/*
 * Well meant, and never over: any effort, or none, can be called it.
 */
static const struct word words_cares_items[] = {
    {"adapt", 1},      {"address", 1},    {"adhere", 1},      {"advocate", 1},
    {"aid", 1},        {"aim", 1},        {"align", 1},       {"assist", 1},
    {"assure", 1},     {"attempt", 1},    {"balance", 1},     {"care", 1},
    {"challenge", 1},  {"champion", 1},   {"collaborate", 1}, {"combat", 1},
    {"comfort", 1},    {"commit", 1},     {"comply", 1},      {"concentrate", 1},
    {"conform", 1},    {"confront", 1},   {"contribute", 1},  {"cooperate", 1},
    {"coordinate", 1}, {"cultivate", 1},  {"dedicate", 1},    {"delight", 1},
    {"devote", 1},     {"direct", 1},     {"discourage", 1},  {"educate", 1},
    {"emphasise", 1},  {"emphasize", 1},  {"empower", 1},     {"enable", 1},
    {"encourage", 1},  {"endeavor", 1},   {"endeavour", 1},   {"enforce", 1},
    {"engage", 1},     {"ensure", 1},     {"entertain", 1},   {"exceed", 1},
    {"excite", 1},     {"face", 1},       {"facilitate", 1},  {"fight", 1},
    {"focus", 1},      {"foster", 1},     {"fulfil", 1},      {"fulfill", 1},
    {"govern", 1},     {"guarantee", 1},  {"guard", 1},       {"guide", 1},
    {"handle", 1},     {"harness", 1},    {"help", 1},        {"honor", 1},
    {"honour", 1},     {"impress", 1},    {"influence", 1},   {"inform", 1},
    {"ingrain", 1},    {"inspire", 1},    {"instil", 1},      {"instill", 1},
    {"interact", 1},   {"liaise", 1},     {"manage", 1},      {"mind", 1},
    {"motivate", 1},   {"navigate", 1},   {"nourish", 1},     {"nurture", 1},
    {"obey", 1},       {"overcome", 1},   {"oversee", 1},     {"own", 1},
    {"pamper", 1},     {"persist", 1},    {"preserve", 1},    {"prioritise", 1},
    {"prioritize", 1}, {"promote", 1},    {"protect", 1},     {"pursue", 1},
    {"react", 1},      {"reassure", 1},   {"regulate", 1},    {"rehabilitate", 1},
    {"relieve", 1},    {"rely", 1},       {"represent", 1},   {"risk", 1},
    {"safeguard", 1},  {"satisfy", 1},    {"seek", 1},        {"serve", 1},
    {"specialise", 1}, {"specialize", 1}, {"steer", 1},       {"strive", 1},
    {"struggle", 1},   {"supervise", 1},  {"support", 1},     {"sustain", 1},
    {"tackle", 1},     {"try", 1},        {"uphold", 1},      {"urge", 1}};
const struct word_list words_cares = INDEXED_LIST(words_cares_items);

/*
 * Borrow their meaning from what follows: take a course, take care; give a talk, give support.
 */
static const struct word words_lights_items[] = {
    {"achieve", 1},   {"acquire", 1},  {"attain", 1},     {"begin", 1},   {"bring", 1},
    {"build", 1},     {"buy", 1},      {"carry", 1},      {"change", 1},  {"collect", 1},
    {"come", 1},      {"craft", 1},    {"create", 1},     {"deliver", 1}, {"demonstrate", 1},
    {"design", 1},    {"develop", 1},  {"display", 1},    {"do", 1},      {"embed", 1},
    {"establish", 1}, {"exhibit", 1},  {"experience", 1}, {"find", 1},    {"form", 1},
    {"fund", 1},      {"gain", 1},     {"generate", 1},   {"get", 1},     {"give", 1},
    {"go", 1},        {"grant", 1},    {"have", 1},       {"hit", 1},     {"hold", 1},
    {"lead", 1},      {"leave", 1},    {"let", 1},        {"make", 1},    {"meet", 1},
    {"model", 1},     {"move", 1},     {"offer", 1},      {"perform", 1}, {"produce", 1},
    {"provide", 1},   {"purchase", 1}, {"put", 1},        {"reach", 1},   {"receive", 1},
    {"set", 1},       {"shape", 1},    {"show", 1},       {"spend", 1},   {"start", 1},
    {"take", 1},      {"turn", 1},     {"undertake", 1},  {"write", 1}};
const struct word_list words_lights = INDEXED_LIST(words_lights_items);

/*
 * Can be seen, but goes on until one stops: how much, how often or which one makes it a goal.
 */
static const struct word words_activities_items[] = {
    {"accompany", 1},   {"advise", 1},      {"answer", 1},       {"apologise", 1},
    {"apologize", 1},   {"apply", 1},       {"argue", 1},        {"arrive", 1},
    {"ask", 1},         {"bake", 1},        {"bank", 1},         {"bathe", 1},
    {"bike", 1},        {"blog", 1},        {"boil", 1},         {"borrow", 1},
    {"brainstorm", 1},  {"breathe", 1},     {"brew", 1},         {"brief", 1},
    {"brush", 1},       {"budget", 1},      {"busk", 1},         {"call", 1},
    {"camp", 1},        {"campaign", 1},    {"canvass", 1},      {"cater", 1},
    {"celebrate", 1},   {"chair", 1},       {"chat", 1},         {"check", 1},
    {"cheer", 1},       {"chew", 1},        {"chop", 1},         {"clean", 1},
    {"climb", 1},       {"coach", 1},       {"code", 1},         {"comment", 1},
    {"communicate", 1}, {"commute", 1},     {"compete", 1},      {"compliment", 1},
    {"compost", 1},     {"consult", 1},     {"consume", 1},      {"contact", 1},
    {"converse", 1},    {"cook", 1},        {"count", 1},        {"crawl", 1},
    {"crochet", 1},     {"cross", 1},       {"cycle", 1},        {"dance", 1},
    {"debate", 1},      {"debrief", 1},     {"declutter", 1},    {"delegate", 1},
    {"demo", 1},        {"deposit", 1},     {"dial", 1},         {"dine", 1},
    {"discuss", 1},     {"dive", 1},        {"donate", 1},       {"draw", 1},
    {"drill", 1},       {"drink", 1},       {"dust", 1},         {"eat", 1},
    {"email", 1},       {"exercise", 1},    {"experiment", 1},   {"fast", 1},
    {"feed", 1},        {"ferment", 1},     {"film", 1},         {"fish", 1},
    {"flip", 1},        {"floss", 1},       {"fly", 1},          {"follow", 1},
    {"forage", 1},      {"garden", 1},      {"gargle", 1},       {"gather", 1},
    {"grade", 1},       {"greet", 1},       {"grill", 1},        {"hike", 1},
    {"hoover", 1},      {"hop", 1},         {"hug", 1},          {"hunt", 1},
    {"hydrate", 1},     {"inquire", 1},     {"invest", 1},       {"jog", 1},
    {"jot", 1},         {"journal", 1},     {"juggle", 1},       {"jump", 1},
    {"kayak", 1},       {"kiss", 1},        {"kneel", 1},        {"knit", 1},
    {"lecture", 1},     {"lie", 1},         {"listen", 1},       {"lobby", 1},
    {"log", 1},         {"mail", 1},        {"march", 1},        {"measure", 1},
    {"meditate", 1},    {"mentor", 1},      {"message", 1},      {"mingle", 1},
    {"moisturise", 1},  {"moisturize", 1},  {"monitor", 1},      {"mop", 1},
    {"mow", 1},         {"mulch", 1},       {"nap", 1},          {"network", 1},
    {"nod", 1},         {"note", 1},        {"nurse", 1},        {"observe", 1},
    {"paddle", 1},      {"participate", 1}, {"patrol", 1},       {"phone", 1},
    {"photograph", 1},  {"pickle", 1},      {"pitch", 1},        {"plan", 1},
    {"play", 1},        {"plough", 1},      {"poll", 1},         {"post", 1},
    {"pour", 1},        {"practice", 1},    {"practise", 1},     {"praise", 1},
    {"pray", 1},        {"proofread", 1},   {"prospect", 1},     {"protest", 1},
    {"prune", 1},       {"pull", 1},        {"pump", 1},         {"query", 1},
    {"question", 1},    {"quote", 1},       {"race", 1},         {"rake", 1},
    {"re-read", 1},     {"read", 1},        {"recommend", 1},    {"reflect", 1},
    {"rehearse", 1},    {"remind", 1},      {"reply", 1},        {"report", 1},
    {"reread", 1},      {"research", 1},    {"respond", 1},      {"rest", 1},
    {"reward", 1},      {"ride", 1},        {"ring", 1},         {"rinse", 1},
    {"roast", 1},       {"role-play", 1},   {"rotate", 1},       {"row", 1},
    {"rub", 1},         {"run", 1},         {"rush", 1},         {"sail", 1},
    {"sample", 1},      {"save", 1},        {"say", 1},          {"scan", 1},
    {"score", 1},       {"scrape", 1},      {"scrub", 1},        {"sculpt", 1},
    {"search", 1},      {"shadow", 1},      {"shake", 1},        {"share", 1},
    {"shave", 1},       {"shoot", 1},       {"shop", 1},         {"shout", 1},
    {"shovel", 1},      {"shower", 1},      {"sing", 1},         {"sit", 1},
    {"skate", 1},       {"skateboard", 1},  {"sketch", 1},       {"ski", 1},
    {"skip", 1},        {"sleep", 1},       {"smile", 1},        {"snack", 1},
    {"snorkel", 1},     {"snowboard", 1},   {"socialise", 1},    {"socialize", 1},
    {"speak", 1},       {"spray", 1},       {"sprint", 1},       {"stand", 1},
    {"steam", 1},       {"stretch", 1},     {"study", 1},        {"subtract", 1},
    {"sunbathe", 1},    {"supply", 1},      {"surf", 1},         {"survey", 1},
    {"sweep", 1},       {"swim", 1},        {"swing", 1},        {"talk", 1},
    {"taste", 1},       {"teach", 1},       {"telephone", 1},    {"text", 1},
    {"thank", 1},       {"throw", 1},       {"tick", 1},         {"tour", 1},
    {"track", 1},       {"trade", 1},       {"train", 1},        {"transfer", 1},
    {"travel", 1},      {"treat", 1},       {"troubleshoot", 1}, {"tutor", 1},
    {"tweet", 1},       {"type", 1},        {"use", 1},          {"vacuum", 1},
    {"visit", 1},       {"volunteer", 1},   {"vote", 1},         {"wait", 1},
    {"wake", 1},        {"walk", 1},        {"wander", 1},       {"warn", 1},
    {"wash", 1},        {"watch", 1},       {"water", 1},        {"wear", 1},
    {"weave", 1},       {"weed", 1},        {"weigh", 1},        {"whisper", 1},
    {"whistle", 1},     {"work", 1},        {"workout", 1},      {"worship", 1},
    {"wrestle", 1}};
const struct word_list words_activities = INDEXED_LIST(words_activities_items);

/*
 * Ends with something there that was not, or gone that was: anyone can see whether it is done.
 */
static const struct word words_finishes_items[] = {
    {"activate", 1},    {"add", 1},         {"adjust", 1},       {"administer", 1},
    {"adopt", 1},       {"advertise", 1},   {"allocate", 1},     {"amend", 1},
    {"analyse", 1},     {"analyze", 1},     {"announce", 1},     {"appoint", 1},
    {"approve", 1},     {"archive", 1},     {"arrange", 1},      {"assemble", 1},
    {"assess", 1},      {"assign", 1},      {"attach", 1},       {"attend", 1},
    {"audit", 1},       {"author", 1},      {"automate", 1},     {"award", 1},
    {"backfill", 1},    {"benchmark", 1},   {"bill", 1},         {"block", 1},
    {"book", 1},        {"bottle", 1},      {"broadcast", 1},    {"bury", 1},
    {"calculate", 1},   {"calibrate", 1},   {"cancel", 1},       {"capture", 1},
    {"catalog", 1},     {"catalogue", 1},   {"catch", 1},        {"categorise", 1},
    {"categorize", 1},  {"cement", 1},      {"certify", 1},      {"choose", 1},
    {"circulate", 1},   {"clarify", 1},     {"classify", 1},     {"clear", 1},
    {"close", 1},       {"co-author", 1},   {"co-found", 1},     {"collate", 1},
    {"combine", 1},     {"commission", 1},  {"compare", 1},      {"compile", 1},
    {"complete", 1},    {"compose", 1},     {"conclude", 1},     {"conduct", 1},
    {"configure", 1},   {"confirm", 1},     {"connect", 1},      {"consolidate", 1},
    {"construct", 1},   {"contract", 1},    {"convene", 1},      {"convert", 1},
    {"convince", 1},    {"copy", 1},        {"correct", 1},      {"counter-sign", 1},
    {"countersign", 1}, {"cover", 1},       {"credit", 1},       {"customise", 1},
    {"customize", 1},   {"date", 1},        {"debug", 1},        {"decant", 1},
    {"decide", 1},      {"declare", 1},     {"decommission", 1}, {"decorate", 1},
    {"defend", 1},      {"define", 1},      {"delete", 1},       {"demolish", 1},
    {"deploy", 1},      {"describe", 1},    {"destroy", 1},      {"detect", 1},
    {"determine", 1},   {"devise", 1},      {"diagnose", 1},     {"dig", 1},
    {"digitalise", 1},  {"digitise", 1},    {"digitize", 1},     {"disable", 1},
    {"disclose", 1},    {"dismantle", 1},   {"dismiss", 1},      {"dispatch", 1},
    {"distribute", 1},  {"divide", 1},      {"document", 1},     {"double", 1},
    {"download", 1},    {"draft", 1},       {"earn", 1},         {"edit", 1},
    {"elect", 1},       {"employ", 1},      {"empty", 1},        {"enclose", 1},
    {"endorse", 1},     {"enrol", 1},       {"enroll", 1},       {"enter", 1},
    {"equip", 1},       {"erect", 1},       {"estimate", 1},     {"evaluate", 1},
    {"examine", 1},     {"exchange", 1},    {"execute", 1},      {"explain", 1},
    {"export", 1},      {"express", 1},     {"extract", 1},      {"fence", 1},
    {"fetch", 1},       {"file", 1},        {"fill", 1},         {"finalise", 1},
    {"finalize", 1},    {"finance", 1},     {"finish", 1},       {"fit", 1},
    {"fix", 1},         {"flag", 1},        {"fold", 1},         {"forecast", 1},
    {"formalise", 1},   {"formalize", 1},   {"formulate", 1},    {"forward", 1},
    {"found", 1},       {"freeze", 1},      {"fumigate", 1},     {"fundraise", 1},
    {"furnish", 1},     {"graduate", 1},    {"hang", 1},         {"harvest", 1},
    {"hem", 1},         {"highlight", 1},   {"hire", 1},         {"host", 1},
    {"identify", 1},    {"illustrate", 1},  {"immunise", 1},     {"immunize", 1},
    {"implement", 1},   {"import", 1},      {"inaugurate", 1},   {"include", 1},
    {"incorporate", 1}, {"index", 1},       {"initiate", 1},     {"inoculate", 1},
    {"insert", 1},      {"inspect", 1},     {"instal", 1},       {"install", 1},
    {"insulate", 1},    {"insure", 1},      {"integrate", 1},    {"interpret", 1},
    {"interview", 1},   {"introduce", 1},   {"invent", 1},       {"inventory", 1},
    {"investigate", 1}, {"invite", 1},      {"invoice", 1},      {"iron", 1},
    {"issue", 1},       {"join", 1},        {"justify", 1},      {"label", 1},
    {"land", 1},        {"launch", 1},      {"lay", 1},          {"lease", 1},
    {"lend", 1},        {"licence", 1},     {"license", 1},      {"link", 1},
    {"list", 1},        {"load", 1},        {"localise", 1},     {"localize", 1},
    {"locate", 1},      {"lock", 1},        {"lodge", 1},        {"manufacture", 1},
    {"map", 1},         {"mark", 1},        {"marry", 1},        {"match", 1},
    {"mend", 1},        {"merge", 1},       {"microchip", 1},    {"migrate", 1},
    {"mix", 1},         {"modify", 1},      {"mount", 1},        {"name", 1},
    {"negotiate", 1},   {"neuter", 1},      {"nominate", 1},     {"notarise", 1},
    {"notarize", 1},    {"notify", 1},      {"obtain", 1},       {"omit", 1},
    {"onboard", 1},     {"open", 1},        {"order", 1},        {"organise", 1},
    {"organize", 1},    {"outline", 1},     {"outsource", 1},    {"pack", 1},
    {"package", 1},     {"paint", 1},       {"pair", 1},         {"park", 1},
    {"pass", 1},        {"patch", 1},       {"pave", 1},         {"pay", 1},
    {"peel", 1},        {"petition", 1},    {"pick", 1},         {"pilot", 1},
    {"pin", 1},         {"pinpoint", 1},    {"place", 1},        {"plant", 1},
    {"plaster", 1},     {"postpone", 1},    {"prepare", 1},      {"present", 1},
    {"print", 1},       {"process", 1},     {"procure", 1},      {"program", 1},
    {"programme", 1},   {"pronounce", 1},   {"propose", 1},      {"prototype", 1},
    {"prove", 1},       {"provision", 1},   {"publish", 1},      {"punctuate", 1},
    {"qualify", 1},     {"quantify", 1},    {"rank", 1},         {"ratify", 1},
    {"re-sign", 1},     {"rearrange", 1},   {"rebrand", 1},      {"rebuild", 1},
    {"recall", 1},      {"recite", 1},      {"reclaim", 1},      {"reconcile", 1},
    {"reconsider", 1},  {"record", 1},      {"recruit", 1},      {"recycle", 1},
    {"redecorate", 1},  {"redeem", 1},      {"redeploy", 1},     {"redesign", 1},
    {"redirect", 1},    {"redraft", 1},     {"refactor", 1},     {"refer", 1},
    {"refill", 1},      {"refinance", 1},   {"refund", 1},       {"refurbish", 1},
    {"register", 1},    {"rehome", 1},      {"reject", 1},       {"release", 1},
    {"relocate", 1},    {"remodel", 1},     {"remove", 1},       {"rename", 1},
    {"renegotiate", 1}, {"renew", 1},       {"renovate", 1},     {"rent", 1},
    {"reopen", 1},      {"reorganise", 1},  {"reorganize", 1},   {"repaint", 1},
    {"repair", 1},      {"repay", 1},       {"repeat", 1},       {"replace", 1},
    {"replicate", 1},   {"reproduce", 1},   {"request", 1},      {"rescue", 1},
    {"resell", 1},      {"reserve", 1},     {"resign", 1},       {"resolve", 1},
    {"restock", 1},     {"restore", 1},     {"restructure", 1},  {"retell", 1},
    {"retire", 1},      {"retrain", 1},     {"retrieve", 1},     {"return", 1},
    {"reverse", 1},     {"review", 1},      {"revise", 1},       {"rewire", 1},
    {"rewrite", 1},     {"ring-fence", 1},  {"roll", 1},         {"sand", 1},
    {"schedule", 1},    {"screen", 1},      {"seal", 1},         {"season", 1},
    {"secure", 1},      {"seed", 1},        {"select", 1},       {"sell", 1},
    {"send", 1},        {"separate", 1},    {"settle", 1},       {"sew", 1},
    {"ship", 1},        {"shortlist", 1},   {"showcase", 1},     {"shred", 1},
    {"sign", 1},        {"simulate", 1},    {"solve", 1},        {"sort", 1},
    {"source", 1},      {"sow", 1},         {"specify", 1},      {"spell", 1},
    {"split", 1},       {"sponsor", 1},     {"stack", 1},        {"staff", 1},
    {"stamp", 1},       {"standardise", 1}, {"standardize", 1},  {"staple", 1},
    {"state", 1},       {"stitch", 1},      {"stock", 1},        {"store", 1},
    {"submit", 1},      {"subscribe", 1},   {"subtitle", 1},     {"summarise", 1},
    {"summarize", 1},   {"suspend", 1},     {"swap", 1},         {"switch", 1},
    {"sync", 1},        {"tabulate", 1},    {"tag", 1},          {"terminate", 1},
    {"test", 1},        {"thatch", 1},      {"tidy", 1},         {"tie", 1},
    {"tile", 1},        {"trace", 1},       {"trademark", 1},    {"transcribe", 1},
    {"translate", 1},   {"transmit", 1},    {"transplant", 1},   {"transport", 1},
    {"trial", 1},       {"typeset", 1},     {"unblock", 1},      {"undergo", 1},
    {"undo", 1},        {"unify", 1},       {"uninstall", 1},    {"unite", 1},
    {"unload", 1},      {"unlock", 1},      {"unpack", 1},       {"unplug", 1},
    {"unveil", 1},      {"update", 1},      {"upgrade", 1},      {"upload", 1},
    {"vacate", 1},      {"vaccinate", 1},   {"validate", 1},     {"varnish", 1},
    {"verbalise", 1},   {"verbalize", 1},   {"verify", 1},       {"weld", 1},
    {"whiten", 1},      {"win", 1},         {"wipe", 1},         {"wire", 1},
    {"withdraw", 1},    {"wrap", 1},        {"yield", 1}};
const struct word_list words_finishes = INDEXED_LIST(words_finishes_items);

/*
 * Leaves something off. Done when it no longer happens, which needs a day from which to look.
 */
static const struct word words_stops_items[] = {
    {"abandon", 1}, {"abolish", 1},   {"avoid", 1},   {"ban", 1},       {"cease", 1},
    {"ditch", 1},   {"eliminate", 1}, {"end", 1},     {"eradicate", 1}, {"erase", 1},
    {"forbid", 1},  {"forgo", 1},     {"halt", 1},    {"ignore", 1},    {"never", 1},
    {"prevent", 1}, {"quit", 1},      {"refrain", 1}, {"refuse", 1},    {"resist", 1},
    {"scrap", 1},   {"stop", 1}};
const struct word_list words_stops = INDEXED_LIST(words_stops_items);

const struct deed_family deed_families[] = {{&words_aims, DEED_AIM},
                                            {&words_fashions, DEED_VAGUE},
                                            {&words_states, DEED_STATE},
                                            {&words_minds, DEED_MIND},
                                            {&words_cares, DEED_CARE},
                                            {&words_lights, DEED_LIGHT},
                                            {&words_activities, DEED_ACTIVITY},
                                            {&words_finishes, DEED_FINISH},
                                            {&words_stops, DEED_STOP},
                                            {NULL, DEED_NONE}};
