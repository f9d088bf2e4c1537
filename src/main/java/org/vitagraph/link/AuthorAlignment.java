package org.vitagraph.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vitagraph.link.AuthorNames.Name;

/**
 * Which author of a record each author of a work is: the one at the same place whose name can be
 * his, else the only other one whose name can.
 *
 * @param places for each author of the work the place in the record's list, or -1
 * @param matched how many have one
 * @param inOrder how many have one at their own place
 * @param contradicting how many of them have given names that cannot be one person's
 * @param others how many authors the record has
 * @param isCut whether the work's list was cut
 */
record AuthorAlignment(
    List<Integer> places, int matched, int inOrder, int contradicting, int others, boolean isCut) {
  /** Of lists that were not compared. */
  static final AuthorAlignment NONE = new AuthorAlignment(List.of(), 0, 0, 0, 0, false);

  /** Freezes the places. */
  AuthorAlignment {
    places = List.copyOf(places);
  }

  static AuthorAlignment of(List<Name> mine, List<Name> theirs, boolean isCut) {
    List<Integer> places = new ArrayList<>(Collections.nCopies(mine.size(), -1));
    List<Integer> free = new ArrayList<>();
    int inOrder = 0;
    for (int i = 0; i < theirs.size(); i++) {
      if (i < mine.size() && mine.get(i).isSame(theirs.get(i))) {
        places.set(i, i);
        inOrder++;
      } else {
        free.add(i);
      }
    }
    for (int i = 0; i < mine.size(); i++) {
      if (places.get(i) < 0) {
        Name name = mine.get(i);
        List<Integer> fitting = free.stream().filter(j -> name.isSame(theirs.get(j))).toList();
        if (fitting.size() == 1) {
          places.set(i, fitting.get(0));
          free.remove(fitting.get(0));
        }
      }
    }
    int matched = 0;
    int contradicting = 0;
    for (int i = 0; i < mine.size(); i++) {
      if (places.get(i) >= 0) {
        matched++;
        contradicting += mine.get(i).isCompatible(theirs.get(places.get(i))) ? 0 : 1;
      }
    }
    return new AuthorAlignment(places, matched, inOrder, contradicting, theirs.size(), isCut);
  }

  /** Whether both lists name the same people, as far as they are not cut. */
  boolean isWhole() {
    return matched > 0 && matched == places.size() && (isCut || matched == others);
  }

  /** What speaks, in the lists of authors, for one work; below 0 what speaks against. */
  double weight() {
    int mine = places.size();
    if (mine == 0 || others == 0) {
      return -1;
    }
    double share = isCut ? (double) matched / mine : 0.5 * matched / mine + 0.5 * matched / others;
    double weight;
    if (share > 0.999) {
      weight = matched == 1 ? (isCut ? 1.5 : 2.5) : matched == 2 ? 4 : 5;
    } else if (share >= 0.8) {
      weight = 3;
    } else if (share >= 0.65) {
      weight = 1.5;
    } else if (share >= 0.5) {
      weight = -1;
    } else {
      weight = matched > 0 ? -4 : -8;
    }
    return weight - 1.5 * contradicting - (matched > 1 && inOrder < matched ? 0.5 : 0);
  }
}
