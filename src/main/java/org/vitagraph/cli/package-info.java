/** The command line: one command a file. The only package that prints. */
@NullMarked
package org.vitagraph.cli;

import org.jspecify.annotations.NullMarked;
