"""The records that travel through the pipeline, one concept per file, frozen; standard library only."""
