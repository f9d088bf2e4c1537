/**
 * Printed names, venues, dates and identifiers: parsed, keyed, compared. No files, no graph.
 *
 * <p>{@link org.vitagraph.name.PersonName} is one person's name, {@link
 * org.vitagraph.name.NameList} an author block; the block as a whole decides how each of its names
 * is read: {@link org.vitagraph.name.AuthorBlock} blanks out what is no name, {@link
 * org.vitagraph.name.NameTokens} cuts words, {@link org.vitagraph.name.NameReadings} lists the ways
 * to read some words as a name, and {@link org.vitagraph.name.NameListReader} takes the cheapest
 * sequence of readings under one {@link org.vitagraph.name.NameStyle}. {@link
 * org.vitagraph.name.PrintedDates} and {@link org.vitagraph.name.DateRanges} find dates, {@link
 * org.vitagraph.name.Identifiers} finds identifiers and addresses, {@link
 * org.vitagraph.name.VenueName} takes a venue apart, {@link
 * org.vitagraph.name.PublicationKindGuess} tells what kind of publication it speaks for, and {@link
 * org.vitagraph.name.TitleKey} makes equal titles equal. Whatever is found in a text comes with its
 * span there.
 */
@NullMarked
package org.vitagraph.name;

import org.jspecify.annotations.NullMarked;
