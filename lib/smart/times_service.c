/*
 * What tells a service level from a window: "respond within two hours", but "the patient will rest
 * within two hours".
 */

#include "smart/times.h"

/** How far back the verb of a service level may stand. */
#define SERVICE_REACH 14
/** How far back the patient may stand. */
#define CARE_REACH 40
bool follows_service(const struct tokens *tokens, size_t at)
{
    for (size_t i = at; i > 0 && at - i < SERVICE_REACH; i--) {
        if (words_at(&words_service, tokens, i - 1) != NULL) {
            return true;
        }
    }
    return false;
}

bool is_care(const struct tokens *tokens, size_t at)
{
    static const char *const subjects[] = {"patient", "patient's", "resident", "resident's",
                                           "pt",      "infant",    "newborn",  "mother"};

    for (size_t i = at; i > 0 && at - i < CARE_REACH; i--) {
        /* Clients are cared for, too, and have their mail answered. */
        bool is_client = token_is(tokens, i - 1, "client") && token_is(tokens, i, "will");
        for (size_t k = 0; k < sizeof(subjects) / sizeof(subjects[0]); k++) {
            if (is_client || token_is(tokens, i - 1, subjects[k])) {
                return true;
            }
        }
    }
    return false;
}
