/**
 * Which entry of an outside register an entity of the resolved picture is: works and records of
 * dblp, people and their pids and ORCID iDs, organizations and ROR. Every link has its score, its
 * reasons, its register and the register's date; where two entries are as likely, or what speaks
 * for a link contradicts itself, both stay as candidates and none is a link.
 *
 * <p>{@link org.vitagraph.link.Linking} is the stage; it reads the picture and writes one graph.
 * Works come first ({@code RecordLinker}); the records that they are found in vote for the pids of
 * their authors ({@code PidLinker}), whose pages and signatures tell ORCID iDs ({@code
 * OrcidLinker}); organizations are found by their names ({@code RorLinker}).
 */
@NullMarked
package org.vitagraph.link;

import org.jspecify.annotations.NullMarked;
