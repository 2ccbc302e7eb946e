using NlpPipeline.Text.Documents;

namespace NlpPipeline.Export.Batches;

/// <summary>What a run is to do.</summary>
public sealed record RunPlan
{
    /// <summary>Name of the file in the output folder that carries a run's state to the next.</summary>
    public const string StateFile = "state.sqlite";

    /// <summary>Output folder; exists.</summary>
    public required string Folder { get; init; }

    /// <summary>Version of program and models; records of another version are made anew.</summary>
    public required string Version { get; init; }

    /// <summary>Documents worked on at the same time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether to leave alone what an earlier run did.</summary>
    public bool Incremental { get; init; }

    /// <summary>The part of the input to work on.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether the input is only a part of what it was, so that documents that do not come are not gone.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether tables take duplicates too.</summary>
    public bool KeepDuplicates { get; init; }

    /// <summary>
    /// Makes the sinks that leave duplicates out; called when the records are about to be written, with the name of the state that they come from, if there is one.
    /// </summary>
    public required Func<IReadOnlyList<string>, IReadOnlyList<IAnnouncementSink>> Tables { get; init; }

    /// <summary>Name that a new state gets; no other has it.</summary>
    public string NewStateName { get; init; } = "";

    /// <summary>Whether records go through a state file and not straight to the outputs.</summary>
    public bool HasState => Incremental || Shard.Count > 1;

    /// <summary>Path of the state.</summary>
    public string StatePath => Path.Combine(Folder, StateFile);
}

/// <summary>What a run did.</summary>
/// <param name="Tally">Counts of what the outputs hold; of what was done where nothing was published.</param>
/// <param name="Seen">Documents that the input held, of all shards.</param>
/// <param name="Known">Documents whose records were there already.</param>
/// <param name="Vanished">Documents of earlier runs that are gone.</param>
/// <param name="Stopped">Whether it was stopped before the end of the input.</param>
public sealed record RunReport(BatchTally Tally, int Seen, int Known, IReadOnlyList<(string Id, DocumentSource Source)> Vanished, bool Stopped)
{
    /// <summary>Whether the outputs are those of this run, and not of one before.</summary>
    public bool IsPublished { get; init; } = true;
}
