// Stands before Verilator's verilated_cov.h and counts the toggles of wide signals right.
//
// Verilator 5.48 (VL_COV_TOGGLE_CHG_ST_W) goes on from each word of 32 bits to the end of the
// signal: what changes in a word is counted for all words above it, too, so that bits of a signal
// of more than 64 bits seem to move which never do.

// the next one may be this file again, found in another way; the one behind it is Verilator's
#include_next "verilated_cov.h"

#ifndef LACUNA_COVERAGE_H
#define LACUNA_COVERAGE_H

static inline void count_toggles(int width, uint32_t* counts, WDataInP now, WDataInP before) {
    for (int bit = 0; bit < width; ++bit) {
        const int word = bit / VL_EDATASIZE, place = bit % VL_EDATASIZE;
        const EData changed = now[word] ^ before[word];
        counts[2 * bit + (now[word] >> place & 1)] += changed >> place & 1;
    }
}

#define VL_COV_TOGGLE_CHG_ST_W count_toggles

#endif
