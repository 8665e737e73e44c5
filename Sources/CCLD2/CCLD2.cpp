// CLD2's header uses FILE without including it.
#include <cstdio>
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "CCLD2.h"

extern "C" void cld2_detect(const char *utf8, int32_t length, cld2_result *result) {
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int text_bytes = 0;
  bool reliable = false;
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(
    utf8, length, true, &hints, CLD2::kCLDFlagBestEffort, languages, percents, scores, nullptr, &text_bytes, &reliable);
  for (int i = 0; i < 3; i += 1) {
    result->language[i] = CLD2::LanguageCode(languages[i]);
    result->percent[i] = percents[i];
    result->score[i] = scores[i];
  }
  result->reliable = reliable ? 1 : 0;
  result->text_bytes = text_bytes;
}
